import { err, ok, type Result } from '../domain/result.ts';
import type { Bytes, TextPort } from './bytes.ts';
import { type Envelope, readEnvelope } from './envelope.ts';
import type { List, ListContent } from './list.ts';
import type { ListRefusal } from './refusal.ts';
import { type Trust, type VerifyPorts, verifySignatures } from './signature.ts';

/** Parses a payload that has been through `JSON.parse`; tells the first wrong place otherwise. */
export type ParsePayload = (
  data: unknown,
) => Result<ListContent, { readonly path: string; readonly problem: string }>;

/** What reading a list file needs of the platform. */
export interface ListPorts extends VerifyPorts {
  readonly text: TextPort;
}

/** Takes a list file apart and checks that a trusted key signed it. The payload is not parsed. */
export async function verifyList(
  bytes: Bytes,
  trust: Trust,
  ports: ListPorts,
  contentType = '',
): Promise<Result<Envelope, ListRefusal>> {
  const envelope = readEnvelope(bytes, ports.text, contentType);
  if (!envelope.ok) return envelope;
  const signed = await verifySignatures(envelope.value, trust, ports);
  return signed.ok ? envelope : signed;
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
