import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readEnvelope } from '../../src/list/envelope.ts';
import { plainKeySet, type Trust, trustIn } from '../../src/list/key-set.ts';
import { parsePayload } from '../../src/list/parse-payload.ts';
import { parseList, verifyPayload } from '../../src/list/read-list.ts';
import { signList } from '../../src/list/sign.ts';
import { verifyNew } from '../../src/list/signature.ts';
import { makeKeyPair, webEd25519, webListPorts, webSignPorts, webText } from '../../src/update/webcrypto.ts';
import {
  fileOf,
  linesOf,
  nextPublisher,
  publisher,
  sampleFile,
  stranger,
  trust,
} from '../update/support/sample-list.ts';

const file = await sampleFile({ sequence: 6, vendors: 3 });
const NOW = Date.parse('2026-03-10T00:00:00Z');

/** The envelope, if the file is signed as `by` asks and its payload is the one that was signed. */
async function verify(bytes: Uint8Array<ArrayBuffer>, by: Trust = trust) {
  const envelope = readEnvelope(bytes, webText);
  if (!envelope.ok) return envelope;
  const { headerBytes, signatures } = envelope.value;
  const signed = await verifyNew({ bytes: headerBytes, signatures }, by, NOW, webListPorts);
  if (!signed.ok) return signed;
  const whole = await verifyPayload(envelope.value, webListPorts);
  return whole.ok ? envelope : whole;
}

const trusting = (...keys: { id: string; publicKey: string; expires?: string }[]) =>
  trustIn(plainKeySet(keys), { allowDevelopmentKeys: false });

describe('signatures', () => {
  test('one of a trusted key is enough', async () => {
    expect((await verify(file)).ok).toBe(true);
    const both = await sampleFile({ sequence: 6, keys: [stranger.signing, publisher.signing] });
    expect((await verify(both)).ok).toBe(true);
  });

  test('a key may have signed twice, once badly', async () => {
    const lines = linesOf(file);
    const { signatures } = JSON.parse(lines.signatures);
    const twice = JSON.stringify({ signatures: [{ ...signatures[0], sig: 'AAAA' }, ...signatures] });
    expect((await verify(fileOf({ ...lines, signatures: twice }))).ok).toBe(true);
  });

  test.each([
    ['no base64', '!!!'],
    ['too short', 'AAAA'],
    ['of zeros', `${'A'.repeat(86)}==`],
  ])('one that is %s verifies nothing', async (_what, sig) => {
    const signatures = JSON.stringify({ signatures: [{ key: publisher.trusted.id, sig }] });
    expect(await verify(fileOf({ ...linesOf(file), signatures }))).toEqual({
      ok: false,
      error: { kind: 'bad-signature' },
    });
  });

  test('a trusted key that is none verifies nothing', async () => {
    expect(await verify(file, trusting({ id: publisher.trusted.id, publicKey: 'AAAA' }))).toEqual({
      ok: false,
      error: { kind: 'bad-signature' },
    });
  });

  test('keys that are not trusted are named', async () => {
    expect(await verify(file, trusting(nextPublisher.trusted))).toEqual({
      ok: false,
      error: { kind: 'unknown-key', keyIds: [publisher.trusted.id] },
    });
  });

  test('property: a file with one byte changed is refused, or says the same', async () => {
    const whole = await opened(file);
    const { header, signatures } = linesOf(file);
    const payloadAt = header.length + signatures.length + 2;
    // The three lines are of very different length: each gets its share of the tries.
    const at = fc.oneof(
      fc.integer({ min: 0, max: header.length }),
      fc.integer({ min: header.length + 1, max: payloadAt - 1 }),
      fc.integer({ min: payloadAt, max: file.length - 1 }),
    );
    await fc.assert(
      fc.asyncProperty(at, fc.integer({ min: 1, max: 255 }), async (position, difference) => {
        const changed = file.slice();
        changed[position] = (changed[position]! + difference) % 256;
        const list = await opened(changed);
        if (list !== undefined) expect(list).toEqual(whole);
      }),
      { numRuns: 1500 },
    );
  });
});

/** The list as it would be used; undefined when refused. */
async function opened(bytes: Uint8Array<ArrayBuffer>): Promise<unknown> {
  const envelope = await verify(bytes);
  if (!envelope.ok) return undefined;
  const list = parseList(envelope.value, parsePayload, webText);
  return list.ok ? list.value : undefined;
}

describe('signing', () => {
  const release = { payload: '{"vendors":[]}', keys: [publisher.signing] };
  const header = { sequence: 1, published: '2026-01-01T00:00:00Z', expires: '2026-02-01T00:00:00Z' };

  test('gives a file that its key verifies', async () => {
    const signed = await signList({ ...release, header }, webSignPorts);
    expect(signed.ok && (await verify(signed.value)).ok).toBe(true);
  });

  test('the same release gives the same bytes', async () => {
    const [one, two] = await Promise.all([
      signList({ ...release, header }, webSignPorts),
      signList({ ...release, header }, webSignPorts),
    ]);
    expect(one).toEqual(two);
  });

  test('refuses a header that no reader would take, and to sign with no key', async () => {
    expect(await signList({ ...release, header: { ...header, sequence: 0 } }, webSignPorts)).toMatchObject({
      ok: false,
      error: { path: 'header.sequence' },
    });
    expect(await signList({ ...release, header, keys: [] }, webSignPorts)).toMatchObject({ ok: false });
  });

  test('a new key pair signs and verifies', async () => {
    const pair = await makeKeyPair('new');
    expect(atob(pair.trusted.publicKey)).toHaveLength(32);
    const signed = await signList({ ...release, header, keys: [pair.signing] }, webSignPorts);
    expect(signed.ok && (await verify(signed.value, trusting(pair.trusted))).ok).toBe(true);
  });

  test('Ed25519 is that of RFC 8032, section 7.1, test 2', async () => {
    const bytes = (hex: string) =>
      Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
    const verified = await webEd25519.verify(
      bytes('3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c'),
      bytes(
        '92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00',
      ),
      bytes('72'),
    );
    expect(verified).toBe(true);
  });
});
