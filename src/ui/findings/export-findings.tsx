import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { findingsCsv } from '../../list/export/findings-csv.ts';
import { findingsJson } from '../../list/export/findings-json.ts';
import { findingsMarkdown } from '../../list/export/findings-markdown.ts';
import { ActionBar } from '../components/action-bar.tsx';
import { CopyAnswer } from '../components/copy-buttons.tsx';
import { useText } from '../components/text-context.ts';
import { useCopy } from '../components/use-copy.ts';
import type { Finding } from './group.ts';
import { findingsWords, pageFindings } from './page-findings.ts';
import { useSurface } from './surface-context.ts';

interface ExportProps {
  readonly found: readonly Finding[];
  /** There is more on the page than is counted. */
  readonly isMore: boolean;
}

/** The page's findings as a file or on the clipboard. */
export function ExportFindings(props: ExportProps): VNode {
  const { exports } = useText();
  return (
    <section class="group export">
      <ActionBar actions={[{ label: exports.title, content: () => <Formats {...props} /> }]} />
    </section>
  );
}

function Formats({ found, isMore }: ExportProps): VNode {
  const text = useText();
  const { exports } = text;
  const { host, mine, day, list, saveFile } = useSurface();
  const [named, setNamed] = useState(true);
  const [saved, setSaved] = useState<string>();
  const { copying, copy } = useCopy();
  const findings = () => pageFindings(found, { host: named ? host : undefined, mine, day, list, isMore });
  const markdown = () => findingsMarkdown(findings(), findingsWords(findings(), mine, text));
  const files = [
    { label: exports.markdown, ending: 'md', type: 'text/markdown', text: markdown },
    { label: exports.csv, ending: 'csv', type: 'text/csv', text: () => findingsCsv(findings()) },
    { label: exports.json, ending: 'json', type: 'application/json', text: () => findingsJson(findings()) },
  ];
  const save = (ending: string, type: string, content: string) => {
    const name = `interdict-${day}.${ending}`;
    saveFile({ name, type, text: content });
    setSaved(name);
  };
  return (
    <div class="export__formats">
      <p class="soft">{exports.lead}</p>
      {host !== undefined && (
        <label class="radio">
          <input type="checkbox" checked={named} onChange={() => setNamed(!named)} />
          {exports.withHost({ host })}
        </label>
      )}
      <fieldset class="choices">
        <legend class="choices__label">{exports.save}</legend>
        {files.map(({ label, ending, type, text: content }) => (
          <button key={ending} type="button" class="button" onClick={() => save(ending, type, content())}>
            {label}
          </button>
        ))}
        <span class="answer" role="status">
          {saved === undefined ? '' : exports.saved({ file: saved })}
        </span>
      </fieldset>
      <div class="choices">
        <button type="button" class="button" onClick={() => copy(markdown())}>
          {exports.copyMarkdown}
        </button>
        <CopyAnswer copying={copying} />
      </div>
    </div>
  );
}
