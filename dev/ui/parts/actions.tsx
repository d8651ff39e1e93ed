import type { VNode } from 'preact';
import { CITATION_FORMATS, citationOf } from '../../../src/text/citation.ts';
import { ActionBar } from '../../../src/ui/components/action-bar.tsx';
import { CopyAnswer, CopyButtons } from '../../../src/ui/components/copy-buttons.tsx';
import { ReportForm } from '../../../src/ui/components/report-form.tsx';
import { useText } from '../../../src/ui/components/text-context.ts';
import { CLAIMS, DAY, NORTHWIND, STATUS } from '../samples.ts';
import { Part, State } from './part.tsx';

const VERSION = '1.2.3';

/** What can be done with a vendor or a claim. */
export function Actions(): VNode {
  const text = useText();
  const { copy, report, inList } = text.detail;
  const [claim] = CLAIMS;
  const wrong = (
    <ReportForm
      report={{ kind: 'wrong', vendor: NORTHWIND.name, ...(claim && { claim }) }}
      list={STATUS}
      version={VERSION}
    />
  );
  const copies = (
    <CopyButtons
      label={copy.title}
      choices={CITATION_FORMATS.map((format) => ({
        label: copy[format],
        text: () =>
          CLAIMS.map((one) => citationOf(NORTHWIND.name, one, { day: DAY, list: STATUS, format }, text)).join(
            '\n\n',
          ),
      }))}
    />
  );
  return (
    <Part title="Actions">
      <State name="Action bar; one thing opens at a time">
        <ActionBar
          actions={[
            { label: copy.title, content: () => copies },
            { label: report.wrong, content: () => wrong },
          ]}
        >
          <a href="#actions">{inList({ vendor: NORTHWIND.name })}</a>
        </ActionBar>
      </State>
      <State name="Copy buttons">{copies}</State>
      <State name="Answers to copying">
        <p>
          <CopyAnswer copying="copied" />
        </p>
        <p>
          <CopyAnswer copying="failed" />
        </p>
      </State>
      <State name="Report: a wrong entry">{wrong}</State>
      <State name="Report: a missing vendor">
        <ReportForm report={{ kind: 'missing', name: 'Farwater' }} list={STATUS} version={VERSION} />
      </State>
    </Part>
  );
}
