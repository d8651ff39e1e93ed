import { err, ok, type Result } from '../domain/result.ts';
import type { TextPort } from './bytes.ts';
import { parseKeyRecord, type SignedKeyRecord } from './key-record.ts';
import { type KeySet, type Trust, usableKeys } from './key-set.ts';
import type { ListRefusal } from './refusal.ts';
import { haveSigned, type Signed, type VerifyPorts } from './signature.ts';

/**
 * Follows the changes of a list's keys: the trust after those `records` that come after the current set, in the order of
 * their versions. The rule is that of TUF's root (specification 1.0.34, 5.3): each record is signed by the keys before it,
 * so that nobody else can put keys in, and by its own, so that no publisher locks themselves out by a slip; none is
 * skipped. Refuses with `bad-keys` at the first that breaks it.
 */
export async function followRecords(
  trust: Trust,
  records: readonly SignedKeyRecord[],
  { ed25519, text }: Pick<VerifyPorts, 'ed25519'> & { readonly text: TextPort },
): Promise<Result<Trust, ListRefusal>> {
  let reached = trust;
  for (const { record, signatures } of records) {
    const parsed = parseKeyRecord(record);
    const before = reached.current;
    const refused = (problem: string) =>
      err({ kind: 'bad-keys', version: before.version + 1, problem } as const);
    if (!parsed.ok) return refused(parsed.error);
    const next = withRevoked(parsed.value, before);
    // An extension that is newer than the record, or the next record of one that is followed already.
    if (next.version <= before.version) continue;
    // Skipping: a record between may have revoked a key that signed this one.
    if (next.version !== before.version + 1)
      return refused(`the record before version ${next.version} is missing`);
    const problem = problemWith(next, reached);
    if (problem !== undefined) return refused(problem);
    const signed: Signed = { bytes: text.encode(record), signatures };
    const old = usableKeys(before, reached);
    if (!(await haveSigned(old, before.rotationThreshold, signed, ed25519))) {
      return refused('is not signed by enough of the keys before');
    }
    const moved = { ...reached, current: next, former: [...reached.former, before] };
    const own = usableKeys(next, moved);
    if (!(await haveSigned(own, next.rotationThreshold, signed, ed25519))) {
      return refused('is not signed by enough of its own keys');
    }
    reached = moved;
  }
  return ok(reached);
}

/** What was revoked once stays revoked: a later record needn't say it again. */
function withRevoked(set: KeySet, { revoked }: KeySet): KeySet {
  return { ...set, revoked: [...new Set([...revoked, ...set.revoked])] };
}

/** What a record may not do whoever signs it. */
function problemWith(next: KeySet, { current, former }: Trust): string | undefined {
  const known = [...former, current].flatMap(({ keys }) => keys);
  const back = next.keys.find(({ id }) => next.revoked.includes(id));
  if (back) return `brings back "${back.id}", which is revoked`;
  // Under another id a revoked key would be trusted again; under another key an id would be revoked for nothing.
  const renamed = next.keys.find(({ id, publicKey }) =>
    known.some((key) => (key.id === id) !== (key.publicKey === publicKey)),
  );
  return renamed && `uses "${renamed.id}" for another key`;
}
