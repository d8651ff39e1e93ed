import { useEffect, useState } from 'preact/hooks';
import type { VendorRecord } from '../../messaging/protocol.ts';
import type { InterfaceClient } from '../client.ts';

/** Two vendors of the list that stand for others: one with official acts, one of which only reports tell. */
const SAMPLES = ['Kaspersky', 'Fortinet'] as const;

export type SampleVendors = readonly [VendorRecord, VendorRecord];

/** The vendors of the sample out of the list in use; undefined until they are known, and when the list has lost one of them. */
export function useSample(client: Pick<InterfaceClient, 'call'>): SampleVendors | undefined {
  const [sample, setSample] = useState<SampleVendors>();
  useEffect(() => {
    let wanted = true;
    void Promise.all(SAMPLES.map((name) => find(client, name))).then(([first, second]) => {
      if (wanted && first && second) setSample([first, second]);
    });
    return () => {
      wanted = false;
    };
  }, [client]);
  return sample;
}

async function find(client: Pick<InterfaceClient, 'call'>, name: string): Promise<VendorRecord | undefined> {
  const answer = await client.call('list.look-up', { query: name });
  return answer.ok ? answer.value.records.find((record) => record.name === name) : undefined;
}
