import type { VNode } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { CitedList } from '../../text/citation.ts';
import { mailAddress, type Report, reportText } from '../../text/report.ts';
import { CopyAnswer } from './copy-buttons.tsx';
import { useText } from './text-context.ts';
import { useCopy } from './use-copy.ts';

interface ReportFormProps {
  readonly report: Report;
  /** The list in which the entry is wrong or missing. */
  readonly list: CitedList;
  /** Of the extension. */
  readonly version: string;
}

/** A report to complete, copy or mail. It goes nowhere by itself. */
export function ReportForm({ report, list, version }: ReportFormProps): VNode {
  const text = useText();
  const words = text.detail.report;
  const { subject, body } = reportText(report, { list, version }, text);
  const [written, setWritten] = useState(body);
  const { copying, copy } = useCopy();
  const id = useId();
  return (
    <div class="report">
      <p class="soft">{words.lead}</p>
      <label class="visually-hidden" for={id}>
        {words.text}
      </label>
      <textarea
        id={id}
        class="field report__text"
        dir="auto"
        rows={7}
        value={written}
        onInput={(event) => setWritten(event.currentTarget.value)}
      />
      <div class="choices">
        <button type="button" class="button" onClick={() => copy(`${subject}\n\n${written}`)}>
          {words.copy}
        </button>
        <a href={mailAddress({ subject, body: written })} target="_blank" rel="noopener">
          {words.mail}
        </a>
        <CopyAnswer copying={copying} />
      </div>
    </div>
  );
}
