import { err, ok, type Result } from '../domain/result.ts';
import type { Steps } from '../domain/steps.ts';
import type { TextPort } from './bytes.ts';
import type { Envelope } from './envelope.ts';
import type { List, ListContent } from './list.ts';
import type { ListRefusal } from './refusal.ts';
import type { VerifyPorts } from './signature.ts';

/** What is wrong with a payload, and where. */
interface Problem {
  readonly path: string;
  readonly problem: string;
}

/** Parses a payload that has been through `JSON.parse`; tells the first wrong place otherwise. */
export type ParsePayload = (data: unknown) => Result<ListContent, Problem>;
/** The same in steps. */
export type PayloadSteps = (data: unknown) => Steps<Result<ListContent, Problem>>;

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
  const data = dataOf(envelope, text);
  return data.ok ? listOf(envelope, parsePayload(data.value)) : data;
}

/** `parseList` in steps. */
export function* parseListSteps(
  envelope: Envelope,
  payloadSteps: PayloadSteps,
  text: TextPort,
): Steps<Result<List, ListRefusal>> {
  const data = dataOf(envelope, text);
  if (!data.ok) return data;
  yield;
  return listOf(envelope, yield* payloadSteps(data.value));
}

function dataOf({ payloadBytes }: Envelope, text: TextPort): Result<unknown, ListRefusal> {
  try {
    return ok(JSON.parse(text.decode(payloadBytes) ?? ''));
  } catch {
    return err({ kind: 'invalid', path: '', problem: 'is not JSON' });
  }
}

function listOf({ header }: Envelope, content: Result<ListContent, Problem>): Result<List, ListRefusal> {
  return content.ok ? ok({ header, ...content.value }) : err({ kind: 'invalid', ...content.error });
}
