import type { VNode } from 'preact';
import { usePageText } from '../components/text-context.ts';
import { chosenOf, type Filters, NO_FILTERS } from './filters.ts';

interface NothingLeftProps {
  readonly filters: Filters;
  readonly onChange: (filters: Filters) => void;
}

/** That nothing is left, why, what it means, and the ways back. */
export function NothingLeft({ filters, onChange }: NothingLeftProps): VNode {
  const { empty } = usePageText().listPage.results;
  const query = filters.query.trim();
  const narrowed = chosenOf(filters).length > 0;
  return (
    <section class="state">
      <h3 class="state__title">{empty.title}</h3>
      <p class="state__body">
        {query === '' ? empty.filters : empty.search({ query })} {empty.meaning}
      </p>
      <div class="state__ways">
        {query !== '' && narrowed && (
          <button type="button" class="button" onClick={() => onChange({ ...NO_FILTERS, query })}>
            {empty.clearFilters}
          </button>
        )}
        <button type="button" class="button" onClick={() => onChange(NO_FILTERS)}>
          {empty.clearAll}
        </button>
      </div>
    </section>
  );
}
