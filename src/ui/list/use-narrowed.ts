import { useMemo } from 'preact/hooks';
import type { InterfaceClient } from '../client.ts';
import { type Narrowed, narrow } from './facets.ts';
import type { Filters } from './filters.ts';
import type { ShownList } from './shown-list.ts';
import { type Search, useSearch } from './use-search.ts';

/** What search and filters leave of the list. */
export function useNarrowed(
  client: InterfaceClient,
  list: ShownList,
  filters: Filters,
): Narrowed & { readonly search: Search } {
  const search = useSearch(client, filters.query);
  const found = search.kind === 'found' ? search.ids : undefined;
  const narrowed = useMemo(() => narrow(list.facets, filters, found), [list, filters, found]);
  return { ...narrowed, search };
}
