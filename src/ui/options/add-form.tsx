import type { VNode } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';

interface AddFormProps {
  readonly label: string;
  readonly hint?: string;
  readonly button: string;
  /** Names offered while typing. */
  readonly offers?: readonly string[];
  readonly inputMode?: 'url' | 'text';
  /** Takes what was typed; answers with the problem in words, or undefined when it was taken. */
  readonly onAdd: (typed: string) => string | undefined;
}

/** A field and its button. A problem is told under the field and tied to it; the focus stays in the field. */
export function AddForm({ label, hint, button, offers, inputMode = 'text', onAdd }: AddFormProps): VNode {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState<string>();
  return (
    <form
      class="add"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const input = field.current;
        if (!input || input.value.trim() === '') return;
        const found = onAdd(input.value.trim());
        setProblem(found);
        if (found === undefined) input.value = '';
        input.focus();
      }}
    >
      <label class="add__label" for={id}>
        {label}
      </label>
      <div class="add__line">
        <input
          ref={field}
          id={id}
          class="field"
          type="text"
          inputMode={inputMode}
          autocomplete="off"
          spellcheck={false}
          dir="auto"
          list={offers && `${id}-offers`}
          aria-invalid={problem !== undefined}
          aria-describedby={`${id}-note`}
        />
        <button type="submit" class="button">
          {button}
        </button>
      </div>
      <p id={`${id}-note`} class={problem === undefined ? 'add__hint soft' : 'add__problem'} role="status">
        {problem ?? hint}
      </p>
      {offers && (
        <datalist id={`${id}-offers`}>
          {offers.map((offer) => (
            <option key={offer} value={offer} />
          ))}
        </datalist>
      )}
    </form>
  );
}
