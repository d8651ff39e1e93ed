import type { VNode } from 'preact';
import { useId, useState } from 'preact/hooks';
import { CHEVRON, LineIcon } from '../components/icon.tsx';
import { usePageText } from '../components/text-context.ts';
import { FacetGroup } from './facet-group.tsx';
import { facetValues } from './facet-values.ts';
import type { FacetCounts } from './facets.ts';
import { chosenOf, FACETS, type Facet, type Filters, toggled } from './filters.ts';
import type { ShownList } from './shown-list.ts';

interface FilterPanelProps {
  readonly list: ShownList;
  readonly filters: Filters;
  readonly counts: FacetCounts;
  readonly onChange: (filters: Filters) => void;
}

/** What most people narrow by. */
const OPEN_AT_FIRST: ReadonlySet<Facet> = new Set(['tone', 'jurisdiction']);

/** All facets. Where there is little room, they stand behind a button. */
export function FilterPanel({ list, filters, counts, onChange }: FilterPanelProps): VNode {
  const words = usePageText().listPage.filters;
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <section class="filters" data-open={open} aria-label={words.title}>
      <button
        type="button"
        class="button filters__toggle"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        <LineIcon name="chevron" d={CHEVRON} />
        {words.open({ count: chosenOf(filters).length })}
      </button>
      <div class="filters__facets" id={id}>
        {FACETS.filter(isOfUse).map((facet) => (
          <FacetGroup
            key={facet}
            facet={facet}
            values={facetValues(facet, list.totals, list.mine)}
            chosen={filters[facet]}
            counts={counts[facet]}
            listNames={list.listNames}
            open={OPEN_AT_FIRST.has(facet)}
            onToggle={(value) => onChange(toggled(filters, { facet, value }))}
          />
        ))}
      </div>
    </section>
  );

  /** With one list there is nothing to choose, except to give the choice up. */
  function isOfUse(facet: Facet): boolean {
    return facet !== 'list' || list.listNames.size > 0 || filters.list.length > 0;
  }
}
