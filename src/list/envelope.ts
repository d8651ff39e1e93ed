import * as v from 'valibot';
import { err, ok, type Result } from '../domain/result.ts';
import { type Bytes, concat, endOfLine, type TextPort } from './bytes.ts';
import { parseHeader } from './header.ts';
import { keyRecords, type Signature, type SignedKeyRecord, signatures } from './key-record.ts';
import type { ListHeader } from './list.ts';
import type { ListRefusal } from './refusal.ts';

/*
 * A list is one file, so that any static host replaces it as a whole:
 *
 *   {"format":"interdict-list", ... "payload":{"bytes":n,"sha256":"..."}}   the header
 *   {"signatures":[{"key":"<key id>","sig":"<base64>"}],"keys":[...]}       Ed25519 over the header's exact bytes; key records
 *   {"vendors":[ ... ]}                                                     the payload, n bytes
 *
 * The signature covers bytes, so nothing here is ever written again in another form before it is checked; and the
 * header holds the payload's hash, so neither can be taken from another release. The first two lines, the head, tell
 * by themselves whether the rest is worth having.
 */

/** The head of a list file taken apart. Nothing in it is trusted yet. */
export interface ListHead {
  /** The first line without its line feed: what the signatures cover. */
  readonly headerBytes: Bytes;
  readonly header: ListHeader;
  readonly signatures: readonly Signature[];
  /** Changes of the publisher's keys, oldest first. */
  readonly keyRecords: readonly SignedKeyRecord[];
  /** Where the payload begins in the file. */
  readonly length: number;
}

/** A list file taken apart. Nothing in it is trusted yet. */
export interface Envelope extends ListHead {
  readonly payloadBytes: Bytes;
}

const signatureLine = v.object({ signatures, keys: v.exactOptional(keyRecords, []) });

/**
 * Takes the head of a list file apart, as soon as `bytes` holds it; `truncated` before. Decides only what its form tells:
 * `not-a-list`, `invalid` header, `unsigned`. `contentType` is what the server called the file, for the report.
 */
export function readHead(bytes: Bytes, text: TextPort, contentType = ''): Result<ListHead, ListRefusal> {
  const headerEnd = endOfLine(bytes, 0);
  const headerBytes = bytes.subarray(0, headerEnd < 0 ? bytes.length : headerEnd);
  const claimed = readJson(headerBytes, text);
  if (!v.is(v.object({ format: v.literal('interdict-list') }), claimed)) {
    return err({ kind: 'not-a-list', contentType });
  }
  const header = parseHeader(claimed);
  if (!header.ok) return err({ kind: 'invalid', ...header.error });

  const end = headerEnd < 0 ? -1 : endOfLine(bytes, headerEnd + 1);
  if (end < 0) return err({ kind: 'truncated', expectedBytes: header.value.payload.bytes, gotBytes: 0 });
  const signed = v.safeParse(signatureLine, readJson(bytes.subarray(headerEnd + 1, end), text));
  if (!signed.success) return err({ kind: 'unsigned' });
  const { signatures, keys } = signed.output;
  return ok({ headerBytes, header: header.value, signatures, keyRecords: keys, length: end + 1 });
}

/** Takes a whole list file apart, with the refusals of `readHead` and `truncated`. */
export function readEnvelope(bytes: Bytes, text: TextPort, contentType = ''): Result<Envelope, ListRefusal> {
  const head = readHead(bytes, text, contentType);
  if (!head.ok) return head;
  const { header, length: start } = head.value;
  const expectedBytes = header.payload.bytes;
  const gotBytes = bytes.length - start;
  if (gotBytes < expectedBytes) return err({ kind: 'truncated', expectedBytes, gotBytes });
  const end = start + expectedBytes;
  if (gotBytes > expectedBytes && !(gotBytes === expectedBytes + 1 && endOfLine(bytes, end) === end)) {
    return err({ kind: 'invalid', path: 'payload', problem: `goes on after its ${expectedBytes} bytes` });
  }
  return ok({ ...head.value, payloadBytes: bytes.subarray(start, end) });
}

/** The bytes of a list file, with a line feed after the payload unless it ends with one. */
export function writeEnvelope(
  { headerBytes, signatures, keyRecords, payloadBytes }: Omit<Envelope, 'header' | 'length'>,
  text: TextPort,
): Bytes {
  const signed = { signatures, ...(keyRecords.length > 0 && { keys: keyRecords }) };
  const lineFeed = text.encode('\n');
  const end = endOfLine(payloadBytes, payloadBytes.length - 1) < 0 ? [lineFeed] : [];
  return concat([headerBytes, lineFeed, text.encode(JSON.stringify(signed)), lineFeed, payloadBytes, ...end]);
}

/** How long the whole file is by its own head, trailing line feed included. Lets a download stop at the first byte too many. */
export function announcedBytes({ length, header }: Pick<ListHead, 'length' | 'header'>): number {
  return length + header.payload.bytes + 1;
}

function readJson(bytes: Bytes, text: TextPort): unknown {
  try {
    return JSON.parse(text.decode(bytes) ?? '');
  } catch {
    return undefined;
  }
}
