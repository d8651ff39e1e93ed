import type { ListPart } from '../../../src/background/open-lists.ts';
import type { ListLabel } from '../../../src/domain/list-label.ts';
import { MOST_OF_OTHERS } from '../../../src/list/acceptance.ts';
import type { OpenedList } from '../../../src/update/open-list.ts';
import { MemoryStore } from '../../update/support/memory-store.ts';
import { trust } from '../../update/support/sample-list.ts';

/** A list that is there and never checked; `undefined` for one of which there is nothing yet. */
export async function partOf(opened: OpenedList | undefined, label?: ListLabel): Promise<ListPart> {
  const kept = { opened, trust };
  return {
    kept,
    list: {
      source: { addresses: [], trust, most: MOST_OF_OTHERS },
      updater: {
        open: async () => kept,
        check: async () => ({ kind: 'failed', error: { kind: 'no-address' } }),
      },
      store: new MemoryStore(),
      ...(label && { label }),
    },
  };
}
