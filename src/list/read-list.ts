import { err, ok, type Result } from '../domain/result.ts';
import type { TextPort } from './bytes.ts';
import type { Envelope } from './envelope.ts';
import type { List, ListContent } from './list.ts';
import type { ListRefusal } from './refusal.ts';
import type { VerifyPorts } from './signature.ts';

/** Parses a payload that has been through `JSON.parse`; tells the first wrong place otherwise. */
export type ParsePayload = (
  data: unknown,
) => Result<ListContent, { readonly path: string; readonly problem: string }>;

/** What reading a list file needs of the platform. */
export interface ListPorts extends VerifyPorts {
  readonly text: TextPort;
}

/** Whether the payload is the one that the header tells: `bad-hash` otherwise. The header is to be verified before. */
export async function verifyPayload(
  { header, payloadBytes }: Envelope,
  { sha256 }: Pick<VerifyPorts, 'sha256'>,
): Promise<Result<null, ListRefusal>> {
  return (await sha256(payloadBytes)) === header.payload.sha256 ? ok(null) : err({ kind: 'bad-hash' });
}

/** Parses the payload of a list file; `invalid` when one record is wrong, with the first wrong place. */
export function parseList(
  envelope: Envelope,
  parsePayload: ParsePayload,
  text: TextPort,
): Result<List, ListRefusal> {
  let data: unknown;
  try {
    data = JSON.parse(text.decode(envelope.payloadBytes) ?? '');
  } catch {
    return err({ kind: 'invalid', path: '', problem: 'is not JSON' });
  }
  const content = parsePayload(data);
  if (!content.ok) return err({ kind: 'invalid', path: content.error.path, problem: content.error.problem });
  return ok({ header: envelope.header, ...content.value });
}
