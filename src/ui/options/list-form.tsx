import type { VNode } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { ExtraList } from '../../settings/extra-list.ts';
import { usePageText } from '../components/text-context.ts';
import { linesOf, type ReadList, readNewList, type TypedList } from './new-list.ts';

interface ListFormProps {
  readonly lists: readonly ExtraList[];
  readonly typed: TypedList;
  readonly onType: (typed: TypedList) => void;
  /** While something is asked about what was typed; the focus comes back afterwards. */
  readonly hidden: boolean;
  readonly onRead: (list: ExtraList) => void;
}

type Field = keyof TypedList;

/** Where a list comes from and who signs it. A problem is told under its field and tied to it, and the focus goes there. */
export function ListForm({ lists, typed, onType, hidden, onRead }: ListFormProps): VNode {
  const text = usePageText();
  const { add } = text.otherLists;
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const [refused, setRefused] = useState<Extract<ReadList, { ok: false }>>();
  const hasKeys = linesOf(typed.keys).length > 1;

  const wasHidden = useRef(false);
  useEffect(() => {
    if (wasHidden.current && !hidden) form.current?.querySelector<HTMLElement>('button')?.focus();
    wasHidden.current = hidden;
  }, [hidden]);

  const submit = (event: Event) => {
    event.preventDefault();
    const read = readNewList(typed, lists, text);
    setRefused(read.ok ? undefined : read);
    if (read.ok) onRead(read.list);
    else form.current?.querySelector<HTMLElement>(`[name="${read.field}"]`)?.focus();
  };

  const field = (name: Field, label: string, hint: string | undefined) => {
    const problem = refused?.field === name ? refused.problem : undefined;
    const common = {
      id: `${id}-${name}`,
      name,
      class: 'field',
      value: typed[name],
      autocomplete: 'off',
      spellcheck: false,
      'aria-invalid': problem !== undefined,
      'aria-describedby': `${id}-${name}-note`,
      onInput: ({ currentTarget }: { currentTarget: HTMLInputElement | HTMLTextAreaElement }) =>
        onType({ ...typed, [name]: currentTarget.value }),
    } as const;
    return (
      <div class="labelled">
        <label class="labelled__label" for={`${id}-${name}`}>
          {label}
        </label>
        {name === 'keys' || name === 'addresses' ? (
          <textarea {...common} rows={name === 'keys' ? 3 : 2} dir="ltr" />
        ) : (
          <input
            {...common}
            type="text"
            inputMode={name === 'threshold' ? 'numeric' : 'text'}
            dir={name === 'name' ? 'auto' : 'ltr'}
          />
        )}
        <p
          id={`${id}-${name}-note`}
          class={problem === undefined ? 'labelled__hint' : 'problem'}
          role="status"
        >
          {problem ?? hint}
        </p>
      </div>
    );
  };

  return (
    <form class="list-form" noValidate hidden={hidden} ref={form} onSubmit={submit}>
      {field('name', add.name, add.nameHint)}
      {field('addresses', add.address, add.addressHint)}
      {field('keys', add.keys, add.keysHint)}
      {hasKeys && field('threshold', add.threshold, undefined)}
      <button type="submit" class="button">
        {add.next}
      </button>
    </form>
  );
}
