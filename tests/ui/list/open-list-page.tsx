import type { ReleaseChanges } from '../../../src/list/schema/changes.ts';
import type { Arrival, PageAddress } from '../../../src/ui/list/address.ts';
import { ListPage } from '../../../src/ui/list/list-page.tsx';
import type { SavedFile } from '../../../src/ui/save-file.ts';
import { EN } from '../../text/english.ts';
import { ARTICLE, type FakeClient, fakeClient, type World } from '../fake-client.ts';
import { FORTINET, KASPERSKY, NEUSOFT, NOW, VMWARE, vendorId } from '../records.ts';
import { settled, show } from '../screen.ts';

/** A history of addresses that a test goes through. */
export interface FakeAddress extends PageAddress {
  /** All steps, the one at hand last. */
  readonly steps: string[];
  /** Follows a link, as a browser does. */
  follow(hash: string): Promise<void>;
  back(): Promise<void>;
}

function fakeAddress(first: string): FakeAddress {
  const steps = [first];
  const listeners = new Set<(arrival: Arrival) => void>();
  const tell = (arrival: Arrival) =>
    settled(() => {
      for (const listener of listeners) listener(arrival);
    });
  return {
    steps,
    hash: () => steps.at(-1) ?? '',
    go(hash, step) {
      if (step === 'replace') steps.pop();
      steps.push(hash);
    },
    onChange(listener, signal) {
      listeners.add(listener);
      signal.addEventListener('abort', () => listeners.delete(listener));
    },
    follow(hash) {
      steps.push(hash);
      return tell('anew');
    },
    back() {
      steps.pop();
      return tell('through-history');
    },
  };
}

export const RELEASES: readonly ReleaseChanges[] = [
  {
    sequence: 12,
    published: '2026-07-31T12:00:00Z',
    note: 'What was read again in July',
    vendorsAdded: [VMWARE.id],
    vendorsRemoved: [vendorId('gone-company')],
    statusChanged: [{ claim: 'kaspersky/us-sale', from: 'announced', to: 'in-force' }],
    corrected: [{ claim: 'fortinet/cn', fields: ['summary', 'sources'] }],
    vendorsCorrected: [{ vendor: KASPERSKY.id, fields: ['names', 'somethingNew'] }],
  },
  { sequence: 11, published: '2026-07-01T12:00:00Z' },
];

export interface OpenedPage {
  readonly client: FakeClient;
  readonly address: FakeAddress;
  readonly saved: SavedFile[];
}

/** Opens the page at an address, on a list of four vendors. */
export async function openListPage(hash = '', own: Partial<World> = {}): Promise<OpenedPage> {
  const vendors = [FORTINET, KASPERSKY, NEUSOFT, VMWARE].map((record) => ({ record, mentions: 0, links: 0 }));
  const client = fakeClient({ findings: { ...ARTICLE, vendors }, releases: RELEASES, ...own });
  const address = fakeAddress(hash);
  const saved: SavedFile[] = [];
  // As the browsers' own style sheets say; this document has none.
  document.head.innerHTML = '<style>[hidden] { display: none }</style>';
  await show(
    <ListPage
      client={client}
      text={EN}
      version="1.2.3"
      optionsUrl="/options.html"
      address={address}
      save={(file) => saved.push(file)}
      now={() => NOW}
    />,
  );
  return { client, address, saved };
}

/** The vendors that are shown, in their order. */
export function rows(): string[] {
  return [...document.querySelectorAll('.vendors-view:not([hidden]) .result__name')]
    .filter((link) => !link.closest('[hidden]'))
    .map(({ textContent }) => textContent ?? '');
}

/** The heading of the view that is shown. */
export function heading(): HTMLElement {
  const found = document.querySelector<HTMLElement>('.view:not([hidden]) [data-view-heading]');
  if (!found) throw new Error('No view is shown');
  return found;
}
