import type { VNode } from 'preact';
import { useId } from 'preact/hooks';
import { usePageText } from '../components/text-context.ts';

interface SearchFieldProps {
  readonly query: string;
  readonly onType: (query: string) => void;
}

/** The search box; Esc empties it. */
export function SearchField({ query, onType }: SearchFieldProps): VNode {
  const { search } = usePageText().listPage;
  const id = useId();
  return (
    <search class="list-search">
      <label class="visually-hidden" for={id}>
        {search.label}
      </label>
      <input
        id={id}
        class="field"
        type="search"
        placeholder={search.hint}
        autocomplete="off"
        spellcheck={false}
        dir="auto"
        maxLength={1000}
        value={query}
        onInput={(event) => onType(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || query === '') return;
          event.preventDefault();
          onType('');
        }}
      />
    </search>
  );
}
