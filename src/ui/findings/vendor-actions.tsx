import type { VNode } from 'preact';
import type { Verdict } from '../../domain/verdict.ts';
import type { VendorRecord } from '../../messaging/protocol.ts';
import { type CitationFormat, citationOf } from '../../text/citation.ts';
import { ActionBar } from '../components/action-bar.tsx';
import { CopyButtons } from '../components/copy-buttons.tsx';
import { ReportForm } from '../components/report-form.tsx';
import { useText } from '../components/text-context.ts';
import { HideForm } from './hide-form.tsx';
import { useSurface } from './surface-context.ts';

interface VendorActionsProps {
  readonly record: VendorRecord;
  readonly verdicts: readonly Verdict[];
}

/** What can be done with a vendor: seen in the list, copied as evidence, hidden, reported as wrong. */
export function VendorActions({ record, verdicts }: VendorActionsProps): VNode {
  const text = useText();
  const { detail } = text;
  const { listUrl, list, version, locked } = useSurface();
  const copies = verdicts.some(({ claims }) => claims.length > 0)
    ? [
        {
          label: detail.copy.title,
          content: () => <CopyAll record={record} verdicts={verdicts} />,
        },
      ]
    : [];
  const hides = locked.includes('hidden')
    ? []
    : [{ label: detail.hide.title({ vendor: record.name }), content: () => <HideForm record={record} /> }];
  return (
    <ActionBar
      actions={[
        ...copies,
        ...hides,
        {
          label: detail.report.wrong,
          content: () => (
            <ReportForm report={{ kind: 'wrong', vendor: record.name }} list={list} version={version} />
          ),
        },
      ]}
    >
      <a href={`${listUrl}#/vendor/${record.id}`} target="_blank" rel="noopener">
        {detail.inList({ vendor: record.name })}
      </a>
    </ActionBar>
  );
}

function CopyAll({ record, verdicts }: VendorActionsProps): VNode {
  const text = useText();
  const { copy } = text.detail;
  const { day, list } = useSurface();
  const claims = verdicts.flatMap((verdict) => verdict.claims);
  const citations = (format: CitationFormat) => () =>
    claims.map((claim) => citationOf(record.name, claim, { day, list, format }, text)).join('\n\n');
  return (
    <CopyButtons
      label={copy.all({ count: claims.length })}
      choices={[
        { label: copy.plain, text: citations('plain') },
        { label: copy.markdown, text: citations('markdown') },
      ]}
    />
  );
}
