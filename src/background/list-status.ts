import type { ListPorts } from '../list/read-list.ts';
import type { CheckStatus, ListStatus, OriginStatus, OtherListStatus } from '../update/outcome.ts';
import { readDue, readRecord, type UpdateRecord } from '../update/record.ts';
import { checksOf, keyFacts, statusOf } from '../update/status.ts';
import type { ListPart, ListsInUse } from './open-lists.ts';

interface StatusPorts {
  readonly list: ListPorts;
  readonly clock: { now(): number };
}

/** All that is told of the public list. Rejects when storage doesn't answer. */
export async function publicStatus(
  { parts: [part], list, origin }: ListsInUse,
  ports: StatusPorts,
): Promise<ListStatus> {
  const { record, told } = await checksAndOrigin(part, ports);
  const own = part.kept?.opened ?? { list, origin };
  return { ...statusOf(own, record, ports.clock.now()), ...told };
}

/** All that is told of the other lists. */
export async function otherStatuses(
  { parts: [, ...parts] }: Pick<ListsInUse, 'parts'>,
  ports: StatusPorts,
): Promise<OtherListStatus[]> {
  const told = await Promise.all(parts.map((part) => otherStatus(part, ports)));
  return told.flatMap((one) => one ?? []);
}

async function otherStatus(part: ListPart, ports: StatusPorts): Promise<OtherListStatus | undefined> {
  const { label } = part.list;
  const opened = part.kept?.opened;
  if (!label) return undefined;
  const { record, told } = await checksAndOrigin(part, ports);
  return { label, ...told, ...(opened && { inUse: statusOf(opened, record, ports.clock.now()) }) };
}

async function checksAndOrigin(
  { list: { store, source }, kept }: ListPart,
  ports: StatusPorts,
): Promise<{ record: UpdateRecord; told: CheckStatus & OriginStatus }> {
  const [record, nextCheck] = await Promise.all([readRecord(store), readDue(store)]);
  return {
    record,
    told: {
      ...checksOf(record, nextCheck, ports.clock.now()),
      addresses: source.addresses,
      keys: await keyFacts(kept?.trust ?? source.trust, ports.list),
    },
  };
}
