import { useEffect, useState } from 'preact/hooks';
import type { VendorId } from '../../domain/vendor.ts';
import type { InterfaceClient } from '../client.ts';

/** What a search over the list gave. `none` without a query. */
export type Search =
  | { readonly kind: 'none' }
  /** The first answer is still to come. */
  | { readonly kind: 'asking' }
  | { readonly kind: 'silent' }
  /** Best first. Stays while the answer to a longer query is still to come: nothing flickers while typing. */
  | { readonly kind: 'found'; readonly ids: readonly VendorId[] };

/** Asks at each change of the query; answers that come too late are dropped. */
export function useSearch(client: InterfaceClient, query: string): Search {
  const [search, setSearch] = useState<Search>({ kind: 'none' });
  const wanted = query.trim();

  useEffect(() => {
    if (wanted === '') {
      setSearch({ kind: 'none' });
      return;
    }
    let current = true;
    setSearch((now) => (now.kind === 'found' ? now : { kind: 'asking' }));
    void client.call('list.look-up', { query: wanted }).then((result) => {
      if (!current) return;
      setSearch(
        result.ok ? { kind: 'found', ids: result.value.records.map(({ id }) => id) } : { kind: 'silent' },
      );
    });
    return () => {
      current = false;
    };
  }, [client, wanted]);

  return wanted === '' ? { kind: 'none' } : search.kind === 'none' ? { kind: 'asking' } : search;
}
