import { useEffect, useState } from 'preact/hooks';
import type { Place } from '../../domain/place.ts';
import type { ReleaseChanges } from '../../list/schema/changes.ts';
import type { Removed } from '../../list/schema/removed.ts';
import type { VendorRecord } from '../../list/vendor-record.ts';
import type { Settings } from '../../settings/settings.ts';
import type { ListStatus, OtherListStatus } from '../../update/outcome.ts';
import type { InterfaceClient } from '../client.ts';

/** What the list page knows. */
export type ListState =
  | { readonly kind: 'waiting' }
  /** The background did not answer. */
  | { readonly kind: 'silent' }
  | ({ readonly kind: 'ready' } & WholeList & Surroundings);

/** The list itself: some megabytes, asked for again only when another list is in use. */
interface WholeList {
  readonly records: readonly VendorRecord[];
  readonly removed: readonly Removed[];
  readonly releases: readonly ReleaseChanges[];
}

interface Surroundings {
  readonly settings: Settings;
  readonly status: ListStatus;
  /** The lists besides the public one. */
  readonly others: readonly OtherListStatus[];
  /** What the list tells of places. */
  readonly places: readonly Place[];
}

/** Reads the list and what surrounds it, again after each change. */
export function useList(client: InterfaceClient): { state: ListState; reload(): void } {
  const [state, setState] = useState<ListState>({ kind: 'waiting' });
  const [round, setRound] = useState(0);
  const reload = () => setRound((value) => value + 1);

  useEffect(() => {
    const scope = new AbortController();
    client.onChange(reload, scope.signal);
    return () => scope.abort();
  }, [client]);

  // `round` is no input of the asking: it says that the time has come to ask again.
  useEffect(() => {
    let wanted = true;
    void ask(client, state).then((next) => {
      if (wanted) setState(next);
    });
    return () => {
      wanted = false;
    };
  }, [client, round]);

  return { state, reload };
}

async function ask(client: InterfaceClient, now: ListState): Promise<ListState> {
  const [settings, status, known] = await Promise.all([
    client.call('settings.read', {}),
    client.call('list.status', {}),
    client.call('list.jurisdictions', {}),
  ]);
  if (!settings.ok || !status.ok || !known.ok) return { kind: 'silent' };
  const others = await askForOthers(client, settings.value.settings);
  const isInUse =
    now.kind === 'ready' &&
    now.status.sequence === status.value.sequence &&
    contentOf(now.others) === contentOf(others);
  const list = isInUse ? now : await askForList(client);
  if (list === undefined) return { kind: 'silent' };
  return {
    kind: 'ready',
    records: list.records,
    removed: list.removed,
    releases: list.releases,
    settings: keep(now.kind === 'ready' ? now.settings : undefined, settings.value.settings),
    status: status.value,
    others: keep(now.kind === 'ready' ? now.others : undefined, others),
    places: keep(now.kind === 'ready' ? now.places : undefined, known.value.places),
  };
}

/** Of a person without other lists nothing more is asked. A background that tells of none now may do so next time. */
async function askForOthers(
  client: InterfaceClient,
  { lists }: Pick<Settings, 'lists'>,
): Promise<readonly OtherListStatus[]> {
  if (lists.length === 0) return [];
  const answer = await client.call('list.others', {});
  return answer.ok ? answer.value.lists : [];
}

/** Changes with what other lists say. */
function contentOf(others: readonly OtherListStatus[]): string {
  return others.map(({ label, inUse }) => `${label.id} ${label.name} ${inUse?.sequence}`).join('\n');
}

async function askForList(client: InterfaceClient): Promise<WholeList | undefined> {
  const [vendors, releases] = await Promise.all([
    client.call('list.vendors', {}),
    client.call('list.releases', {}),
  ]);
  if (!vendors.ok || !releases.ok) return undefined;
  return { ...vendors.value, releases: releases.value.releases };
}

/** The old value where the new one says the same: all that was made from it stays good. */
function keep<Value>(old: Value | undefined, next: Value): Value {
  return old !== undefined && JSON.stringify(old) === JSON.stringify(next) ? old : next;
}
