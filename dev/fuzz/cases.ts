import fc from 'fast-check';
import type { Bytes } from '../../src/list/bytes.ts';
import { writeEnvelope } from '../../src/list/envelope.ts';
import { parseHeader } from '../../src/list/header.ts';
import type { ListHeader } from '../../src/list/list.ts';
import { webSha256, webText } from '../../src/update/webcrypto.ts';
import { type Mutation, mutate, mutations } from './mutate.ts';
import { type Outcome, runFile, runHeader, runPayload, runRecords } from './run-case.ts';
import { SAMPLE_HEADER, SAMPLE_RECORD, samplePayload } from './sample-payload.ts';

/** A list, a file, a header or key records that somebody with a key may have made. */
export type Case =
  | { readonly what: 'payload' | 'signed'; readonly changes: readonly Mutation[] }
  | { readonly what: 'bytes'; readonly cuts: readonly Cut[] }
  | { readonly what: 'header'; readonly changes: readonly Mutation[]; readonly have: number | undefined }
  | {
      readonly what: 'records';
      readonly changes: readonly (readonly Mutation[])[];
      readonly rights: readonly boolean[];
    };

interface Cut {
  readonly at: number;
  readonly how: 'flip' | 'cut' | 'front' | 'insert' | 'wide' | 'crlf' | 'twice';
  readonly bytes: readonly number[];
}

const STARTS: readonly (readonly number[])[] = [
  [0xef, 0xbb, 0xbf],
  [0xff, 0xfe],
  [0x1f, 0x8b, 8, 0],
  [0],
  [0x0d, 0x0a],
  [0x0a],
  [0xf0, 0x9f],
  [0xed, 0xa0, 0x80],
  [0xc0, 0x80],
];

const cut: fc.Arbitrary<Cut> = fc.record({
  at: fc.nat(8000),
  how: fc.constantFrom<Cut['how'][]>('flip', 'cut', 'front', 'insert', 'wide', 'crlf', 'twice'),
  bytes: fc.oneof(fc.constantFrom(...STARTS), fc.array(fc.nat(255), { minLength: 1, maxLength: 8 })),
});

export const anyCase: fc.Arbitrary<Case> = fc.oneof(
  { weight: 12, arbitrary: fc.record({ what: fc.constant('payload' as const), changes: mutations }) },
  { weight: 2, arbitrary: fc.record({ what: fc.constant('signed' as const), changes: mutations }) },
  {
    weight: 3,
    arbitrary: fc.record({
      what: fc.constant('bytes' as const),
      cuts: fc.array(cut, { minLength: 1, maxLength: 3 }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      what: fc.constant('header' as const),
      changes: mutations,
      have: fc.option(fc.nat(30), { nil: undefined }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      what: fc.constant('records' as const),
      changes: fc.array(mutations, { minLength: 1, maxLength: 16 }),
      rights: fc.array(fc.boolean(), { minLength: 1, maxLength: 6 }),
    }),
  },
);

/** Throws when a rule is broken, or whatever the code under test throws. */
export async function runCase(one: Case): Promise<Outcome> {
  switch (one.what) {
    case 'payload':
      return runPayload(mutated(samplePayload(), one.changes));
    case 'signed':
      return runFile(await fileOf(mutated(samplePayload(), one.changes), {}));
    case 'bytes':
      return runFile(one.cuts.reduce(damaged, await sampleFile()));
    case 'header': {
      const payload = { bytes: 100, sha256: 'a'.repeat(64) };
      const inUse =
        one.have === undefined ? undefined : headerOf({ ...SAMPLE_HEADER, sequence: one.have + 1, payload });
      return runHeader(mutated({ ...SAMPLE_HEADER, payload }, one.changes), inUse);
    }
    case 'records':
      return runRecords(
        one.changes.map((changes, at) => ({
          ...SAMPLE_RECORD,
          version: at + 1,
          ...(at > 0 && mutatedRecord(changes, at + 1)),
        })),
        one.rights,
      );
  }
}

function mutatedRecord(changes: readonly Mutation[], version: number): object {
  return mutated({ ...structuredClone(SAMPLE_RECORD), version }, changes) as object;
}

/** As it comes out of `JSON.parse`. */
function mutated(value: object, changes: readonly Mutation[]): unknown {
  mutate(value, changes);
  return JSON.parse(JSON.stringify(value));
}

function headerOf(data: unknown): ListHeader {
  const header = parseHeader(data);
  if (!header.ok) throw new Error(JSON.stringify(header.error));
  return header.value;
}

let sample: Promise<Bytes> | undefined;

function sampleFile(): Promise<Bytes> {
  sample ??= fileOf(samplePayload(), {});
  return sample;
}

/** The file of a payload, with a signature that looks like one. */
export async function fileOf(payload: unknown, header: object): Promise<Bytes> {
  const payloadBytes = webText.encode(JSON.stringify(payload));
  const told = { bytes: payloadBytes.length, sha256: await webSha256(payloadBytes) };
  const headerBytes = webText.encode(JSON.stringify({ ...SAMPLE_HEADER, payload: told, ...header }));
  const signatures = [{ key: 'release-2026', sig: `${'A'.repeat(86)}==` }];
  return writeEnvelope({ headerBytes, signatures, keyRecords: [], payloadBytes }, webText);
}

function damaged(file: Bytes, { at: far, how, bytes }: Cut): Bytes {
  const at = far % (file.length + 1);
  const before = file.subarray(0, at);
  const behind = file.subarray(at);
  switch (how) {
    case 'flip':
      return Uint8Array.from(file, (byte, position) => (position === at ? byte ^ (bytes[0] ?? 1) : byte));
    case 'cut':
      return before.slice();
    case 'front':
      return joined(Uint8Array.from(bytes), file);
    case 'insert':
      return joined(before, Uint8Array.from(bytes), behind);
    case 'wide':
      return Uint8Array.from([...file.subarray(0, 4000)].flatMap((byte) => [byte, 0]));
    case 'crlf':
      return Uint8Array.from([...file].flatMap((byte) => (byte === 0x0a ? [0x0d, 0x0a] : [byte])));
    case 'twice':
      return joined(before, file);
  }
}

function joined(...parts: readonly Uint8Array[]): Bytes {
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}
