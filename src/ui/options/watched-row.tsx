import type { VNode } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { WatchedName } from '../../domain/watched.ts';
import { isWatchedNote } from '../../settings/watched-names.ts';
import { usePageText } from '../components/text-context.ts';
import { RowButton } from './row-button.tsx';
import { noteProblem } from './watched-edit.ts';

interface WatchedRowProps {
  readonly watched: WatchedName;
  /** The vendor of the list that has this name. */
  readonly listVendor: string | undefined;
  readonly onNote: (note: string) => void;
  readonly onRemove: () => void;
}

/** A watched name and its note. The note is saved when the person leaves its field or presses Enter there. */
export function WatchedRow({ watched, listVendor, onNote, onRemove }: WatchedRowProps): VNode {
  const text = usePageText().watchList;
  const id = useId();
  const [problem, setProblem] = useState<string>();
  const { name, note } = watched;
  const field = useRef<HTMLInputElement>(null);

  // Not as the field's value: what was typed would be lost whenever anything else on the page changes.
  useLayoutEffect(() => {
    const input = field.current;
    if (input && input !== input.ownerDocument.activeElement) input.value = note;
  }, [note]);

  const save = (typed: string) => {
    const changed = typed.trim();
    if (!isWatchedNote(changed)) {
      setProblem(noteProblem(text));
      return;
    }
    setProblem(undefined);
    if (changed !== note) onNote(changed);
  };

  return (
    <li class="rows__row watched">
      <span class="watched__name" dir="auto">
        {name}
      </span>
      <input
        class="field watched__note"
        type="text"
        dir="auto"
        autocomplete="off"
        aria-label={text.noteOf({ name })}
        placeholder={text.note}
        ref={field}
        aria-invalid={problem !== undefined}
        aria-describedby={problem === undefined ? undefined : id}
        onChange={(event) => save(event.currentTarget.value)}
      />
      <RowButton action="remove" label={text.remove({ name })} onPress={onRemove} />
      {listVendor !== undefined && (
        <p class="rows__note watched__list">{text.inList({ vendor: listVendor })}</p>
      )}
      {problem !== undefined && (
        <p class="problem watched__problem" id={id} role="alert">
          {problem}
        </p>
      )}
    </li>
  );
}
