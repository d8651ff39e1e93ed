import { describe, expect, test } from 'vitest';
import { announcedBytes, readEnvelope, readHead, writeEnvelope } from '../../src/list/envelope.ts';
import { webText } from '../../src/update/webcrypto.ts';
import {
  fileOf,
  headerOf,
  linesOf,
  publisher,
  sampleFile,
  samplePayload,
} from '../update/support/sample-list.ts';

const file = await sampleFile({ sequence: 6 });
const read = (bytes: Uint8Array<ArrayBuffer>, contentType?: string) =>
  readEnvelope(bytes, webText, contentType);

/** The sample with another header, as JSON. */
function withHeader(change: object): Uint8Array<ArrayBuffer> {
  const lines = linesOf(file);
  return fileOf({ ...lines, header: JSON.stringify({ ...headerOf(file), ...change }) });
}

describe('reading', () => {
  test('takes a file apart without changing a byte', () => {
    const envelope = read(file);
    if (!envelope.ok) throw new Error(JSON.stringify(envelope.error));
    const { headerBytes, header, signatures, keyRecords, payloadBytes } = envelope.value;
    expect(webText.decode(headerBytes)).toBe(linesOf(file).header);
    expect(header).toMatchObject({ format: 'interdict-list', version: 1, sequence: 6 });
    expect(signatures).toEqual([{ key: publisher.trusted.id, sig: expect.stringMatching(/^[\w+/]{86}==$/) }]);
    expect(webText.decode(payloadBytes)).toBe(samplePayload(10, 'release 6'));
    expect(writeEnvelope({ headerBytes, signatures, keyRecords, payloadBytes }, webText)).toEqual(file);
  });

  test('each of the three lines is JSON', () => {
    const lines = (webText.decode(file) ?? '').trimEnd().split('\n');
    expect(lines).toHaveLength(3);
    for (const line of lines) expect(() => JSON.parse(line)).not.toThrow();
  });

  test('allows a line feed after the payload, or none', () => {
    expect(read(file.subarray(0, file.length - 1)).ok).toBe(true);
  });

  test('counts a line feed that belongs to the payload', async () => {
    const payload = `${samplePayload(3)}\n`;
    const bytes = await sampleFile({ sequence: 6, payload });
    const envelope = read(bytes);
    expect(envelope.ok && webText.decode(envelope.value.payloadBytes)).toBe(payload);
    expect(linesOf(bytes).payload).toBe(payload);
  });

  test.each([
    ['nothing', ''],
    ['a page', '<!doctype html>\n<p>\n'],
    ['other JSON', '{"message":"Not found"}'],
    ['a JSON string', '"interdict-list"'],
  ])('%s is not a list', (_what, body) => {
    expect(read(webText.encode(body), 'text/plain')).toEqual({
      ok: false,
      error: { kind: 'not-a-list', contentType: 'text/plain' },
    });
  });

  test('bytes that are not UTF-8 are not a list', () => {
    expect(read(new Uint8Array([0xff, 0xfe, 0x0a]))).toMatchObject({ error: { kind: 'not-a-list' } });
  });

  test.each([
    ['version', { version: 2 }],
    ['sequence', { sequence: 0 }],
    ['sequence', { sequence: 1.5 }],
    ['sequence', { sequence: '6' }],
    ['published', { published: '2026-03-09' }],
    ['published', { published: '2026-13-09T12:00:00Z' }],
    ['expires', { expires: '2026-06-09T12:00:00+02:00' }],
    ['minAppVersion', { minAppVersion: 'two' }],
    ['mayShrink', { mayShrink: 'yes' }],
    ['payload.bytes', { payload: { bytes: 1e9, sha256: '0'.repeat(64) } }],
    ['payload.sha256', { payload: { bytes: 10, sha256: 'ABC' } }],
  ])('a header with a wrong %s is invalid: %j', (path, change) => {
    expect(read(withHeader(change))).toMatchObject({
      ok: false,
      error: { kind: 'invalid', path: `header.${path}` },
    });
  });

  test('a list that expires before it is published is invalid', () => {
    expect(read(withHeader({ expires: '2026-03-09T12:00:00Z' }))).toMatchObject({
      error: { kind: 'invalid', path: 'header' },
    });
  });

  test.each([
    ['no object', '[]'],
    ['no list', '{"signatures":{}}'],
    ['an empty list', '{"signatures":[]}'],
    ['no key', '{"signatures":[{"sig":"AAAA"}]}'],
    ['too many', JSON.stringify({ signatures: Array(9).fill({ key: 'a', sig: 'AAAA' }) })],
    ['no JSON', 'signed'],
  ])('a signature line with %s counts as unsigned', (_what, signatures) => {
    expect(read(fileOf({ ...linesOf(file), signatures }))).toEqual({
      ok: false,
      error: { kind: 'unsigned' },
    });
  });

  test('tells how much of a file that ends early came', () => {
    const expectedBytes = headerOf(file).payload.bytes;
    const { header, signatures } = linesOf(file);
    const cut = (text: string) => read(webText.encode(text));
    expect(cut(header)).toEqual({ ok: false, error: { kind: 'truncated', expectedBytes, gotBytes: 0 } });
    expect(cut(`${header}\n${signatures}`)).toMatchObject({ error: { kind: 'truncated', gotBytes: 0 } });
    expect(cut(`${header}\n${signatures}\n{"ven`)).toMatchObject({
      error: { kind: 'truncated', gotBytes: 5 },
    });
  });

  test('refuses bytes after the payload', () => {
    const { payload, ...lines } = linesOf(file);
    for (const after of [' ', '\n', 'x', '\r\n']) {
      const longer = fileOf({ ...lines, payload: payload + after });
      expect(read(longer)).toMatchObject({ error: { kind: 'invalid', path: 'payload' } });
    }
  });
});

describe('the announced length', () => {
  test('is known once the first two lines are there', () => {
    const { header, signatures } = linesOf(file);
    const known = header.length + 1 + signatures.length + 1;
    expect(readHead(file.subarray(0, known - 1), webText)).toMatchObject({ error: { kind: 'truncated' } });
    const head = readHead(file.subarray(0, known), webText);
    expect(head.ok && announcedBytes(head.value)).toBe(file.length);
  });
});
