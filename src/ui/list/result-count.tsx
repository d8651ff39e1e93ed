import type { RefObject, VNode } from 'preact';
import { usePageText } from '../components/text-context.ts';
import type { Match } from './facets.ts';
import { chosenOf, type Filters } from './filters.ts';
import type { ShownList } from './shown-list.ts';
import type { Search } from './use-search.ts';

interface ResultCountProps {
  readonly list: ShownList;
  readonly filters: Filters;
  readonly matches: readonly Match[];
  readonly search: Search;
  /** Takes the focus when what had it has gone. */
  readonly focus: RefObject<HTMLParagraphElement | null>;
}

/** How much is left of the list, told to those who don't see it, too. */
export function ResultCount({ list, filters, matches, search, focus }: ResultCountProps): VNode {
  const { results } = usePageText().listPage;
  const claims = matches.reduce((sum, match) => sum + match.claims.length, 0);
  return (
    <p class="results__count" role="status" tabIndex={-1} ref={focus}>
      {words()}
    </p>
  );

  function words(): string {
    const all = list.records.length;
    if (search.kind === 'asking') return results.asking;
    if (filters.query.trim() === '' && chosenOf(filters).length === 0) {
      return results.all({ vendors: all, claims: list.claims });
    }
    return matches.length === 0
      ? results.none({ all })
      : results.found({ vendors: matches.length, all, claims });
  }
}
