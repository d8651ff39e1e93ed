import type { VNode } from 'preact';
import { useId, useMemo, useState } from 'preact/hooks';
import type { WatchedName } from '../../domain/watched.ts';
import { usePageText } from '../components/text-context.ts';
import { FileButton } from './file-button.tsx';
import { type ListNames, listVendorOf } from './watched-edit.ts';
import { readWatchedLines } from './watched-lines.ts';

interface WatchManyProps {
  readonly watched: readonly WatchedName[];
  readonly names: ListNames;
  readonly onChange: (watched: readonly WatchedName[], words: string) => void;
}

/** 500 names of 80 characters with notes of 1000, written in three bytes each. */
const MOST_BYTES = 2_000_000;
/** More would push the button out of sight. */
const MOST_SHOWN = 8;

/** Many names at once, pasted or from a file. What will be taken and what not is told before anything is added. */
export function WatchMany({ watched, names, onChange }: WatchManyProps): VNode {
  const text = usePageText();
  const many = text.watchList.many;
  const id = useId();
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<string>();
  const lines = useMemo(() => readWatchedLines(typed, watched, text), [typed, watched, text]);
  const { taken, leftOut } = lines;
  const inList = taken.filter((name) => listVendorOf(name, names)).length;

  const take = async (file: File) => {
    if (file.size > MOST_BYTES) {
      setProblem(many.fileTooLarge({ size: text.measure(MOST_BYTES / 1_000_000, 'megabyte') }));
      return;
    }
    try {
      setTyped(await file.text());
      setProblem(undefined);
    } catch {
      setProblem(many.fileUnread);
    }
  };

  return (
    <form
      class="watch-many__form"
      onSubmit={(event) => {
        event.preventDefault();
        if (taken.length === 0) return;
        onChange(lines.watched, many.added({ count: taken.length }));
        setTyped('');
      }}
    >
      <div class="labelled">
        <label class="labelled__label" for={id}>
          {many.label}
        </label>
        <textarea
          id={id}
          class="field watch-many__names"
          rows={6}
          dir="auto"
          spellcheck={false}
          value={typed}
          aria-describedby={`${id}-hint`}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <p class="labelled__hint" id={`${id}-hint`}>
          {many.hint}
        </p>
      </div>
      <div role="status">
        {problem !== undefined && <p class="problem">{problem}</p>}
        {typed.trim() !== '' && (
          <ul class="counts">
            <li>{many.taken({ count: taken.length })}</li>
            {inList > 0 && <li>{many.inList({ count: inList })}</li>}
            {leftOut.length > 0 && <li>{many.leftOut({ count: leftOut.length })}</li>}
          </ul>
        )}
      </div>
      {leftOut.length > 0 && (
        <ul class="left-out">
          {leftOut.slice(0, MOST_SHOWN).map(({ line, problem: why }) => (
            <li key={line}>{many.line({ line: text.number(line), problem: why })}</li>
          ))}
          {leftOut.length > MOST_SHOWN && <li>{many.moreLines({ count: leftOut.length - MOST_SHOWN })}</li>}
        </ul>
      )}
      <div class="buttons">
        <button type="submit" class="button" aria-disabled={taken.length === 0}>
          {many.add({ count: taken.length })}
        </button>
        <FileButton label={many.file} accept=".txt,.tsv,.csv,text/plain" onFile={(file) => void take(file)} />
      </div>
    </form>
  );
}
