import * as v from 'valibot';
import { err, ok, type Result } from '../domain/result.ts';
import type { StorageError } from './outcome.ts';
import type { KeyValueStore, Log } from './ports.ts';

/*
 * Downloaded lists lie in two slots, and a pointer tells which one is in use.
 *
 *   save:  write the slot that is not in use -> read it back -> flip the pointer
 *   read:  the slot in use; if that is damaged, the other; if both are, the bundled list
 *
 * The slot in use is never written, so whenever the worker is killed there is a whole list. A slot holds the file as
 * one string: browsers read that several times faster than an object, and its bytes can be verified again.
 */

const SLOTS = ['a', 'b'] as const;
type Slot = (typeof SLOTS)[number];

export const POINTER_ITEM = 'list.pointer';
export const slotItem = (slot: Slot): string => `list.slot.${slot}`;

const pointerShape = v.object({ slot: v.picklist(SLOTS) });

export interface ListStore {
  /** The files that may be in use, best first; never rejects. Whether they are whole is for the reader to verify. */
  candidates(): AsyncIterable<string>;
  /** Keeps `file` and puts it in use, or leaves everything in use as it was. The sequence makes each pointer new. */
  save(file: string, sequence: number): Promise<Result<null, StorageError>>;
}

export function createListStore(store: KeyValueStore, log: Log): ListStore {
  return {
    async *candidates() {
      // A database that can't give one value may still give another, and there is always the bundled list.
      const unlessBroken = (error: unknown) => log.warn('Storage does not answer', error);
      const used = await slotInUse(store).catch(unlessBroken);
      // A slot that no pointer was ever flipped to is the rest of a killed save, not a list in use.
      if (!used) return;
      for (const slot of used === 'b' ? SLOTS.toReversed() : SLOTS) {
        const file = await store.get(slotItem(slot)).catch(unlessBroken);
        if (typeof file === 'string') yield file;
      }
    },
    async save(file, sequence) {
      try {
        const slot = (await slotInUse(store)) === 'a' ? 'b' : 'a';
        await store.set(slotItem(slot), file);
        if ((await store.get(slotItem(slot))) !== file) return failed('what was written is not what is read');
        await store.set(POINTER_ITEM, { slot, sequence });
        return ok(null);
      } catch (error) {
        return failed(error instanceof Error ? error.message : String(error));
      }
    },
  };
}

async function slotInUse(store: KeyValueStore): Promise<Slot | undefined> {
  const pointer = v.safeParse(pointerShape, await store.get(POINTER_ITEM));
  return pointer.success ? pointer.output.slot : undefined;
}

function failed(problem: string): Result<never, StorageError> {
  return err({ kind: 'storage', problem });
}
