import { writeKeyRecord } from '../../../src/list/key-record.ts';
import { type KeySet, plainKeySet, trustIn } from '../../../src/list/key-set.ts';
import type { ListHeader } from '../../../src/list/list.ts';
import {
  type Release,
  type ReleaseFields,
  type SigningKey,
  signKeyRecord,
  signList,
} from '../../../src/list/sign.ts';
import { makeKeyPair, webSignPorts, webText } from '../../../src/update/webcrypto.ts';
import { payloadOf } from '../../list/payloads.ts';

/** Real keys, made anew for each run. */
export const publisher = await makeKeyPair('test-2026');
export const nextPublisher = await makeKeyPair('test-2027');
export const stranger = await makeKeyPair('stranger');
export const developer = await makeKeyPair('dev-local');

export const trust = trustIn(plainKeySet([publisher.trusted]), { allowDevelopmentKeys: false });

export interface SampleOptions extends Partial<ReleaseFields> {
  readonly sequence: number;
  readonly vendors?: number;
  readonly payload?: string;
  readonly keys?: readonly SigningKey[];
  readonly keyRecords?: Release['keyRecords'];
}

/** The payload of a list of that many vendors: `vendor-1`, `vendor-2` ... */
export function samplePayload(vendors: number, note = ''): string {
  const records = Array.from({ length: vendors }, (_, index) => ({
    id: `vendor-${index + 1}`,
    name: `Vendor ${index + 1}`,
    names: { en: [`Vendor ${index + 1}`] },
    ...(note !== '' && { note }),
  }));
  return JSON.stringify(payloadOf(records));
}

/** A signed list file: ten vendors that differ by sequence, published a day before 2026-03-10. */
export async function sampleFile(options: SampleOptions): Promise<Uint8Array<ArrayBuffer>> {
  const { vendors = 10, payload, keys = [publisher.signing], keyRecords = [], sequence, ...fields } = options;
  const signed = await signList(
    {
      payload: payload ?? samplePayload(vendors, `release ${sequence}`),
      header: {
        sequence,
        published: '2026-03-09T12:00:00Z',
        expires: '2026-06-09T12:00:00Z',
        ...fields,
      },
      keys,
      keyRecords,
    },
    webSignPorts,
  );
  if (!signed.ok) throw new Error(`The sample is wrong: ${JSON.stringify(signed.error)}`);
  return signed.value;
}

/** A change of keys, signed by those keys. */
export function changeOfKeys(set: Partial<KeySet> & Pick<KeySet, 'keys'>, by: readonly SigningKey[]) {
  const record = writeKeyRecord({ ...plainKeySet(set.keys), version: 2, ...set });
  return signKeyRecord(record, by, webSignPorts);
}

/** The three lines of a file as text. */
export function linesOf(file: Uint8Array<ArrayBuffer>): {
  header: string;
  signatures: string;
  payload: string;
} {
  const [header = '', signatures = '', ...payload] = (webText.decode(file) ?? '').split('\n');
  return { header, signatures, payload: payload.join('\n') };
}

export function fileOf({ header, signatures, payload }: ReturnType<typeof linesOf>): Uint8Array<ArrayBuffer> {
  return webText.encode([header, signatures, payload].join('\n'));
}

export function headerOf(file: Uint8Array<ArrayBuffer>): ListHeader {
  return JSON.parse(linesOf(file).header);
}
