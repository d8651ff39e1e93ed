import { shortHash } from '../domain/short-hash.ts';
import { mergeSteps } from '../list/merge.ts';
import { inSlices, type SlicePorts } from '../update/in-slices.ts';
import type { Kept, OpenedList } from '../update/open-list.ts';
import type { Log } from '../update/ports.ts';
import type { ListSources, UpdatedList } from './list-sources.ts';

/** A list and what there is of it; nothing where it could not be opened. */
export interface ListPart {
  readonly list: UpdatedList;
  readonly kept: Kept | undefined;
}

/** All lists in use as one: the public one with what the others add. Header and origin are the public one's. */
export interface ListsInUse extends OpenedList {
  /** Changes with what any of the lists says. */
  readonly key: string;
  /** The public list first. */
  readonly parts: readonly [ListPart, ...ListPart[]];
}

/** Opens all lists. Rejects only when the package itself is broken: what is wrong with another list leaves the rest alone. */
export async function openLists(
  sources: Pick<ListSources, 'all'>,
  ports: SlicePorts & { readonly log: Log },
): Promise<ListsInUse> {
  const [main, ...others] = await sources.all();
  const kept = await main.updater.open();
  const { opened } = kept;
  if (!opened) throw new Error('The package has no list');
  const parts = await Promise.all(others.map((list) => openUnlessBroken(list, ports.log)));
  const more = parts.flatMap(({ list: { label }, kept: other }) =>
    label && other?.opened ? [{ label, content: other.opened.list }] : [],
  );
  const { sha256 } = opened.list.header.payload;
  const hashes = more.map(
    ({ label, content }) => `${label.id} ${label.name} ${content.header.payload.sha256}`,
  );
  return {
    ...opened,
    list: await inSlices(mergeSteps(opened.list, more), ports),
    key: hashes.length === 0 ? sha256 : `${sha256}&${shortHash(hashes.join('\n'))}`,
    parts: [{ list: main, kept }, ...parts],
  };
}

async function openUnlessBroken(list: UpdatedList, log: Log): Promise<ListPart> {
  try {
    return { list, kept: await list.updater.open() };
  } catch (error) {
    log.warn(`The list ${list.label?.id} can’t be opened`, error);
    return { list, kept: undefined };
  }
}
