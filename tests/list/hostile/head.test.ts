import { describe, expect, test } from 'vitest';
import { readEnvelope, readHead } from '../../../src/list/envelope.ts';
import { trustIn } from '../../../src/list/key-set.ts';
import { followRecords } from '../../../src/list/rotation.ts';
import { webText } from '../../../src/update/webcrypto.ts';

const HASH = 'a'.repeat(64);
const SIGNATURE = { key: 'release-2026', sig: 'AA==' };

function header(fields: string, rest = ''): string {
  return `{"format":"interdict-list","version":1,${fields},"published":"2026-01-01T00:00:00Z","expires":"2026-06-01T00:00:00Z","payload":{"bytes":2,"sha256":"${HASH}"}${rest}}`;
}

function endOf(...lines: readonly string[]): string {
  const bytes = webText.encode(lines.join('\n'));
  const [head, whole] = [readHead(bytes, webText), readEnvelope(bytes, webText)];
  if (!head.ok) expect(whole).toEqual(head);
  return whole.ok ? `sequence ${whole.value.header.sequence}` : whole.error.kind;
}

const SIGNED = JSON.stringify({ signatures: [SIGNATURE] });

describe('a head that means ill does not get', () => {
  test.each([
    ['1', 'sequence 1'],
    ['9007199254740991', 'sequence 9007199254740991'],
    ['9007199254740992', 'invalid'],
    ['1e308', 'invalid'],
    ['1e400', 'invalid'],
    ['0', 'invalid'],
    ['-0', 'invalid'],
    ['-1', 'invalid'],
    ['1.5', 'invalid'],
    ['"12"', 'invalid'],
    ['null', 'invalid'],
    ['NaN', 'not-a-list'],
    ['[12]', 'invalid'],
  ])('a number past which no list comes: %s', (sequence, end) => {
    expect(endOf(header(`"sequence":${sequence}`), SIGNED, '{}')).toBe(end);
  });

  test('to be two heads: of a field that is there twice, every reader takes the last', () => {
    expect(endOf(header('"sequence":5', ',"sequence":3'), SIGNED, '{}')).toBe('sequence 3');
    expect(endOf(header('"sequence":5'), header('"sequence":3'), SIGNED, '{}')).toBe('unsigned');
  });

  test('to be something else behind a mark, in other bytes, or packed', () => {
    const line = header('"sequence":1');
    expect(endOf(`\ufeff${line}`, SIGNED, '{}')).toBe('not-a-list');
    expect(endOf(line.replaceAll('"', '\u0000"'), SIGNED, '{}')).toBe('not-a-list');
    expect(endOf(`\u001f\u008b${line}`, SIGNED, '{}')).toBe('not-a-list');
    // White space that JSON knows is part of the line, and so of what is signed.
    expect(endOf(`${line}\r`, `${SIGNED}\r`, '{}')).toBe('sequence 1');
  });

  test('a browser that checks signatures for hours', () => {
    const many = (count: number) =>
      JSON.stringify({ signatures: Array.from({ length: count }, () => SIGNATURE) });
    expect(endOf(header('"sequence":1'), many(8), '{}')).toBe('sequence 1');
    for (const line of [
      many(9),
      many(10_000),
      JSON.stringify({ signatures: [{ ...SIGNATURE, sig: 'A'.repeat(64_000) }] }),
    ]) {
      expect(endOf(header('"sequence":1'), line, '{}')).toBe('unsigned');
    }
    const keys = Array.from({ length: 17 }, () => ({ record: '{}', signatures: [SIGNATURE] }));
    expect(endOf(header('"sequence":1'), JSON.stringify({ signatures: [SIGNATURE], keys }), '{}')).toBe(
      'unsigned',
    );
  });

  test('other keys, by sixteen records of which each is wrong in its way', async () => {
    const key = { id: 'release-2026', publicKey: `${'A'.repeat(43)}=` };
    const set = { version: 1, keys: [key], threshold: 1, rotationThreshold: 1, revoked: [] };
    const record = (fields: object) => ({ format: 'interdict-keys', ...set, version: 2, ...fields });
    const wrong: readonly unknown[] = [
      null,
      [],
      {},
      record({ format: 'keys' }),
      record({ version: 3 }),
      record({ version: '2' }),
      record({ version: 1e308 }),
      record({ keys: [] }),
      record({ keys: [key, key] }),
      record({ keys: [{ ...key, id: 'other' }] }),
      record({ keys: [{ ...key, publicKey: 'AAAA' }] }),
      record({ keys: [{ ...key, id: '__proto__' }] }),
      record({ threshold: 0 }),
      record({ threshold: 2, rotationThreshold: 2 }),
      record({ rotationThreshold: 9 }),
      record({ revoked: [key.id] }),
    ];
    const trust = trustIn(set, { allowDevelopmentKeys: false });
    const everything = { text: webText, ed25519: { verify: async () => true } };
    for (const one of wrong) {
      const records = [{ record: JSON.stringify(one), signatures: [{ key: key.id, sig: 'AA==' }] }];
      expect(await followRecords(trust, records, everything)).toMatchObject({
        ok: false,
        error: { kind: 'bad-keys' },
      });
    }
    const right = [{ record: JSON.stringify(record({})), signatures: [{ key: key.id, sig: 'AA==' }] }];
    expect(await followRecords(trust, right, everything)).toMatchObject({ ok: true });
  });
});
