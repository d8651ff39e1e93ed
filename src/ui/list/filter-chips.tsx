import type { VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { LineIcon } from '../components/icon.tsx';
import { useText } from '../components/text-context.ts';
import { facetWord } from './facet-words.ts';
import { chosenOf, type Filters, NO_FILTERS, toggled } from './filters.ts';

interface FilterChipsProps {
  readonly filters: Filters;
  readonly onChange: (filters: Filters) => void;
  /** Takes the focus when the last chip has gone. */
  readonly onEmpty: () => void;
}

/** The filters in use, each to be taken off. The focus goes to the next one, or where `onEmpty` says. */
export function FilterChips({ filters, onChange, onEmpty }: FilterChipsProps): VNode | null {
  const text = useText();
  const words = text.listPage.filters;
  const chosen = chosenOf(filters);
  const group = useRef<HTMLUListElement>(null);
  const removedAt = useRef<number | undefined>(undefined);

  // Once the filters are others: a rendering in between, while rows are made, still has the chip that is to go.
  useEffect(() => {
    const at = removedAt.current;
    if (at === undefined) return;
    removedAt.current = undefined;
    const buttons = group.current?.querySelectorAll('button') ?? [];
    const next = buttons[Math.min(at, buttons.length - 2)];
    if (next) next.focus();
    else onEmpty();
  }, [filters]);

  if (chosen.length === 0) return null;
  return (
    <ul class="chips" ref={group} aria-label={words.active}>
      {chosen.map((one, at) => {
        const value = facetWord(one, text);
        return (
          <li key={`${one.facet} ${one.value}`}>
            <button
              type="button"
              class="chip"
              aria-label={words.remove({ value })}
              onClick={() => {
                removedAt.current = at;
                onChange(toggled(filters, one));
              }}
            >
              {value}
              <LineIcon name="remove" d="M4.5 4.5l7 7M11.5 4.5l-7 7" />
            </button>
          </li>
        );
      })}
      <li>
        <button
          type="button"
          class="quiet-button"
          onClick={() => {
            removedAt.current = 0;
            onChange({ ...NO_FILTERS, query: filters.query });
          }}
        >
          {words.clear}
        </button>
      </li>
    </ul>
  );
}
