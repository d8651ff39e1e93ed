import type { VNode } from 'preact';
import type { VendorRecord } from '../../list/vendor-record.ts';
import type { CitedList } from '../../text/citation.ts';
import { ActionBar } from '../components/action-bar.tsx';
import { ReportForm } from '../components/report-form.tsx';
import { usePageText } from '../components/text-context.ts';

interface VendorActionsProps {
  readonly record: VendorRecord;
  readonly list: CitedList;
  readonly version: string;
}

/** What can be reported about a vendor: something wrong, or an act that isn't in the list. */
export function VendorActions({ record, list, version }: VendorActionsProps): VNode {
  const { report } = usePageText().detail;
  return (
    <ActionBar
      actions={[
        {
          label: report.wrong,
          content: () => (
            <ReportForm report={{ kind: 'wrong', vendor: record.name }} list={list} version={version} />
          ),
        },
        {
          label: report.missing,
          content: () => (
            <ReportForm report={{ kind: 'missing', name: record.name }} list={list} version={version} />
          ),
        },
      ]}
    />
  );
}
