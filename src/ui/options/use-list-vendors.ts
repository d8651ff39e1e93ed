import { useEffect, useState } from 'preact/hooks';
import type { VendorId } from '../../domain/vendor.ts';
import type { VendorRecord } from '../../messaging/protocol.ts';
import type { InterfaceClient } from '../client.ts';

const NONE: ReadonlyMap<VendorId, VendorRecord> = new Map();

/** The vendors of the list, asked for once per list (`sequence`, undefined while unknown); empty until answered. */
export function useListVendors(
  client: Pick<InterfaceClient, 'call'>,
  sequence: number | undefined,
): ReadonlyMap<VendorId, VendorRecord> {
  const [vendors, setVendors] = useState(NONE);
  useEffect(() => {
    if (sequence === undefined) return undefined;
    let wanted = true;
    void client.call('list.vendors', {}).then((answer) => {
      if (wanted && answer.ok) setVendors(new Map(answer.value.records.map((record) => [record.id, record])));
    });
    return () => {
      wanted = false;
    };
  }, [client, sequence]);
  return vendors;
}
