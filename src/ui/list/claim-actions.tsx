import type { VNode } from 'preact';
import type { Day } from '../../domain/partial-date.ts';
import type { Restriction } from '../../domain/restriction.ts';
import { CITATION_FORMATS, type CitedList, citationOf } from '../../text/citation.ts';
import { ActionBar } from '../components/action-bar.tsx';
import { CopyButtons } from '../components/copy-buttons.tsx';
import { ReportForm } from '../components/report-form.tsx';
import { usePageText } from '../components/text-context.ts';
import { hrefOf } from './route.ts';

interface ClaimActionsProps {
  readonly vendor: string;
  readonly claim: Restriction;
  readonly day: Day;
  readonly list: CitedList;
  readonly version: string;
}

/** What can be done with a claim: linked to, copied as evidence, reported as wrong. */
export function ClaimActions({ vendor, claim, day, list, version }: ClaimActionsProps): VNode {
  const text = usePageText();
  const { copy, report } = text.detail;
  return (
    <ActionBar
      actions={[
        {
          label: copy.one,
          content: () => (
            <CopyButtons
              label={copy.title}
              choices={CITATION_FORMATS.map((format) => ({
                label: copy[format],
                text: () => citationOf(vendor, claim, { day, list, format }, text),
              }))}
            />
          ),
        },
        {
          label: report.wrong,
          content: () => (
            <ReportForm report={{ kind: 'wrong', vendor, claim }} list={list} version={version} />
          ),
        },
      ]}
    >
      <a href={hrefOf(claim.id)}>{text.listPage.vendor.link}</a>
    </ActionBar>
  );
}
