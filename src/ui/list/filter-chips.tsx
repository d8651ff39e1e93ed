import type { VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { LineIcon } from '../components/icon.tsx';
import { usePageText } from '../components/text-context.ts';
import { facetWord } from './facet-words.ts';
import { chosenOf, type Filters, NO_FILTERS, toggled } from './filters.ts';

interface FilterChipsProps {
  readonly filters: Filters;
  readonly listNames: ReadonlyMap<string, string>;
  readonly onChange: (filters: Filters) => void;
  /** Takes the focus when the last chip has gone. */
  readonly onEmpty: () => void;
}

/** The filters in use, each to be taken off. The focus goes to the next one, or where `onEmpty` says. */
export function FilterChips(props: FilterChipsProps): VNode | null {
  const { filters, listNames, onChange, onEmpty } = props;
  const text = usePageText();
  const words = text.listPage.filters;
  const chosen = chosenOf(filters);
  const group = useRef<HTMLUListElement>(null);
  const removed = useRef<{ readonly at: number; readonly from: Filters } | undefined>(undefined);

  // Once the filters are others: what was rendered before, and runs its effect only now, still has the chip that is to go.
  useEffect(() => {
    if (removed.current === undefined || removed.current.from === filters) return;
    const { at } = removed.current;
    removed.current = undefined;
    const buttons = group.current?.querySelectorAll('button') ?? [];
    const next = buttons[Math.min(at, buttons.length - 2)];
    if (next) next.focus();
    else onEmpty();
  }, [filters]);

  if (chosen.length === 0) return null;
  return (
    <ul class="chips" ref={group} aria-label={words.active}>
      {chosen.map((one, at) => {
        const value = facetWord(one, text, listNames);
        return (
          <li key={`${one.facet} ${one.value}`}>
            <button
              type="button"
              class="chip"
              aria-label={words.remove({ value })}
              onClick={() => {
                removed.current = { at, from: filters };
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
            removed.current = { at: 0, from: filters };
            onChange({ ...NO_FILTERS, query: filters.query });
          }}
        >
          {words.clear}
        </button>
      </li>
    </ul>
  );
}
