import type { VNode } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { usePageText } from '../components/text-context.ts';
import type { Added } from './watched-edit.ts';

interface WatchFormProps {
  /** Takes what was typed; answers with what stands against it, or undefined when it was taken. */
  readonly onAdd: (typed: { name: string; note: string }) => Extract<Added, { ok: false }> | undefined;
}

/** A name and a note for it. A problem is told under its field and tied to it, and the focus goes there. */
export function WatchForm({ onAdd }: WatchFormProps): VNode {
  const text = usePageText().watchList;
  const id = useId();
  const name = useRef<HTMLInputElement>(null);
  const note = useRef<HTMLInputElement>(null);
  const [refused, setRefused] = useState<Extract<Added, { ok: false }>>();

  const submit = (event: Event) => {
    event.preventDefault();
    if (!name.current || !note.current) return;
    const found = onAdd({ name: name.current.value, note: note.current.value });
    setRefused(found);
    if (!found) {
      name.current.value = '';
      note.current.value = '';
    }
    (found?.field === 'note' ? note : name).current?.focus();
  };

  const fields = [
    { field: 'name', ref: name, label: text.name, hint: text.nameHint },
    { field: 'note', ref: note, label: text.note, hint: text.noteHint },
  ] as const;
  return (
    <form class="watch-form" noValidate onSubmit={submit}>
      {fields.map(({ field, ref, label, hint }) => {
        const problem = refused?.field === field ? refused.problem : undefined;
        return (
          <div key={field} class="labelled">
            <label class="labelled__label" for={`${id}-${field}`}>
              {label}
            </label>
            <input
              ref={ref}
              id={`${id}-${field}`}
              class="field"
              type="text"
              autocomplete="off"
              dir="auto"
              aria-invalid={problem !== undefined}
              aria-describedby={`${id}-${field}-note`}
            />
            <p
              id={`${id}-${field}-note`}
              class={problem === undefined ? 'labelled__hint' : 'problem'}
              role="status"
            >
              {problem ?? hint}
            </p>
          </div>
        );
      })}
      <button type="submit" class="button">
        {text.add}
      </button>
    </form>
  );
}
