import type { VNode } from 'preact';
import type { Restriction } from '../../domain/restriction.ts';
import type { VendorRecord } from '../../messaging/protocol.ts';
import { citationOf } from '../../text/citation.ts';
import { ActionBar } from '../components/action-bar.tsx';
import { CopyButtons } from '../components/copy-buttons.tsx';
import { ReportForm } from '../components/report-form.tsx';
import { useText } from '../components/text-context.ts';
import { useSurface } from './surface-context.ts';

/** What can be done with one claim: copied as evidence, reported as wrong. */
export function ClaimActions({ record, claim }: { record: VendorRecord; claim: Restriction }): VNode {
  const text = useText();
  const { detail } = text;
  const { day, list, version } = useSurface();
  const citation = (format: 'plain' | 'markdown') => () =>
    citationOf(record.name, claim, { day, list, format }, text);
  return (
    <div class="claim__actions">
      <CopyButtons
        label={detail.copy.one}
        choices={[
          { label: detail.copy.plain, text: citation('plain') },
          { label: detail.copy.markdown, text: citation('markdown') },
        ]}
      />
      <ActionBar
        actions={[
          {
            label: detail.report.wrong,
            content: () => (
              <ReportForm
                report={{ kind: 'wrong', vendor: record.name, claim }}
                list={list}
                version={version}
              />
            ),
          },
        ]}
      />
    </div>
  );
}
