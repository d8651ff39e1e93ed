import type { VNode } from 'preact';
import { VendorRow } from '../../../src/ui/components/vendor-row.tsx';
import { DAY, MINE, VENDORS } from '../samples.ts';
import { Part, State } from './part.tsx';

/** Vendors by how near their restrictions are. */
export function Vendors(): VNode {
  return (
    <Part title="Vendors">
      <State name="Vendor, closed; open it">
        {VENDORS.map((record) => (
          <VendorRow key={record.id} record={record} mine={MINE} day={DAY} />
        ))}
      </State>
    </Part>
  );
}
