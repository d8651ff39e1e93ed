import type { Result } from '../../domain/result.ts';
import type { Bytes } from '../../list/bytes.ts';
import { readEnvelope } from '../../list/envelope.ts';
import { type KeySet, trustIn } from '../../list/key-set.ts';
import type { List } from '../../list/list.ts';
import { parsePayload } from '../../list/parse-payload.ts';
import { parseList, verifyPayload } from '../../list/read-list.ts';
import type { ListRefusal } from '../../list/refusal.ts';
import { followRecords } from '../../list/rotation.ts';
import { verifyNew } from '../../list/signature.ts';
import { webListPorts } from '../../update/webcrypto.ts';

/** The list in a file, read as an extension does that knows these keys and gets it on `now` (epoch ms). */
export async function verifyFile(
  bytes: Bytes,
  keys: KeySet,
  now: number,
): Promise<Result<List, ListRefusal>> {
  const envelope = readEnvelope(bytes, webListPorts.text);
  if (!envelope.ok) return envelope;
  const { headerBytes, signatures, keyRecords } = envelope.value;
  const trust = await followRecords(trustIn(keys, { allowDevelopmentKeys: true }), keyRecords, webListPorts);
  if (!trust.ok) return trust;
  const signed = await verifyNew({ bytes: headerBytes, signatures }, trust.value, now, webListPorts);
  if (!signed.ok) return signed;
  const whole = await verifyPayload(envelope.value, webListPorts);
  return whole.ok ? parseList(envelope.value, parsePayload, webListPorts.text) : whole;
}
