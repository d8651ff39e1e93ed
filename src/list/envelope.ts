import * as v from 'valibot';
import { err, ok, type Result } from '../domain/result.ts';
import { type Bytes, concat, endOfLine, type TextPort } from './bytes.ts';
import { parseHeader } from './header.ts';
import type { ListHeader } from './list.ts';
import type { ListRefusal } from './refusal.ts';

/*
 * A list is one file, so that any static host replaces it as a whole:
 *
 *   {"format":"interdict-list", ... "payload":{"bytes":n,"sha256":"..."}}   the header
 *   {"signatures":[{"key":"<key id>","sig":"<base64>"}]}                    Ed25519 over the header's exact bytes
 *   {"vendors":[ ... ]}                                                     the payload, n bytes
 *
 * The signature covers bytes, so nothing here is ever written again in another form before it is checked; and the
 * header holds the payload's hash, so neither can be taken from another release.
 */

/** One signature over the header line. There may be several, so that keys can be rotated. */
export interface ListSignature {
  readonly key: string;
  /** Base64 of 64 bytes. */
  readonly sig: string;
}

/** A list file taken apart. Nothing in it is trusted yet. */
export interface Envelope {
  /** The first line without its line feed: what the signatures cover. */
  readonly headerBytes: Bytes;
  readonly header: ListHeader;
  readonly signatures: readonly ListSignature[];
  readonly payloadBytes: Bytes;
}

/** More signatures than this only cost time. */
const MAX_SIGNATURES = 8;

const signatureLine = v.object({
  signatures: v.pipe(
    v.array(
      v.object({ key: v.pipe(v.string(), v.maxLength(100)), sig: v.pipe(v.string(), v.maxLength(200)) }),
    ),
    v.minLength(1),
    v.maxLength(MAX_SIGNATURES),
  ),
});

/**
 * Takes a list file apart. Decides only what its form tells: `not-a-list`, `invalid` header, `unsigned`, `truncated`.
 * `contentType` is what the server called the file, for the report.
 */
export function readEnvelope(bytes: Bytes, text: TextPort, contentType = ''): Result<Envelope, ListRefusal> {
  const headerEnd = endOfLine(bytes, 0);
  const headerBytes = bytes.subarray(0, headerEnd < 0 ? bytes.length : headerEnd);
  const claimed = readJson(headerBytes, text);
  if (!v.is(v.object({ format: v.literal('interdict-list') }), claimed)) {
    return err({ kind: 'not-a-list', contentType });
  }
  const header = parseHeader(claimed);
  if (!header.ok) return err({ kind: 'invalid', ...header.error });

  const signaturesEnd = headerEnd < 0 ? -1 : endOfLine(bytes, headerEnd + 1);
  const expectedBytes = header.value.payload.bytes;
  if (signaturesEnd < 0) return err({ kind: 'truncated', expectedBytes, gotBytes: 0 });
  const signed = v.safeParse(signatureLine, readJson(bytes.subarray(headerEnd + 1, signaturesEnd), text));
  if (!signed.success) return err({ kind: 'unsigned' });

  const start = signaturesEnd + 1;
  const gotBytes = bytes.length - start;
  if (gotBytes < expectedBytes) return err({ kind: 'truncated', expectedBytes, gotBytes });
  const end = start + expectedBytes;
  if (gotBytes > expectedBytes && !(gotBytes === expectedBytes + 1 && endOfLine(bytes, end) === end)) {
    return err({ kind: 'invalid', path: 'payload', problem: `goes on after its ${expectedBytes} bytes` });
  }
  return ok({
    headerBytes,
    header: header.value,
    signatures: signed.output.signatures,
    payloadBytes: bytes.subarray(start, end),
  });
}

/** The bytes of a list file, with a line feed after the payload unless it ends with one. */
export function writeEnvelope(
  headerBytes: Bytes,
  signatures: readonly ListSignature[],
  payloadBytes: Bytes,
  text: TextPort,
): Bytes {
  const signatureBytes = text.encode(JSON.stringify({ signatures }));
  const lineFeed = text.encode('\n');
  const end = endOfLine(payloadBytes, payloadBytes.length - 1) < 0 ? [lineFeed] : [];
  return concat([headerBytes, lineFeed, signatureBytes, lineFeed, payloadBytes, ...end]);
}

/**
 * How long the whole file is by its own header, trailing line feed included, as soon as `start` holds the first two
 * lines; `undefined` before. Lets a download stop at the first byte too many.
 */
export function announcedBytes(start: Bytes, text: TextPort): number | undefined {
  const headerEnd = endOfLine(start, 0);
  const signaturesEnd = headerEnd < 0 ? -1 : endOfLine(start, headerEnd + 1);
  if (signaturesEnd < 0) return undefined;
  const header = parseHeader(readJson(start.subarray(0, headerEnd), text));
  return header.ok ? signaturesEnd + 1 + header.value.payload.bytes + 1 : undefined;
}

function readJson(bytes: Bytes, text: TextPort): unknown {
  try {
    return JSON.parse(text.decode(bytes) ?? '');
  } catch {
    return undefined;
  }
}
