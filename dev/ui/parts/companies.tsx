import type { VNode } from 'preact';
import { NameList } from '../../../src/ui/components/name-list.tsx';
import { VendorAbout } from '../../../src/ui/components/vendor-about.tsx';
import { VendorFacts } from '../../../src/ui/components/vendor-facts.tsx';
import { NORTHWIND } from '../samples.ts';
import { Part, State } from './part.tsx';

/** More names than are shown at first. */
const MANY = Array.from({ length: 20 }, (_, at) => ({ text: `Northgate ${(at + 1) * 100}` }));

/** What is known of a company. */
export function Companies(): VNode {
  return (
    <Part title="Companies">
      <State name="In a line">
        <VendorAbout record={NORTHWIND} otherJurisdictions={5} links={2} />
      </State>
      <State name="In full">
        <VendorFacts record={NORTHWIND} />
      </State>
      <State name="Many names">
        <NameList names={MANY} />
      </State>
    </Part>
  );
}
