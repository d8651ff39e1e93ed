/** A payload with one of everything that there may be, to be changed for the worse. */
export function samplePayload(): Record<string, unknown> {
  return structuredClone(SAMPLE);
}

const source = (host: string) => ({
  publisher: 'Gazette',
  title: 'Order 12',
  url: `https://${host}/12`,
  date: '2024-06-20',
});

const act = {
  jurisdiction: 'US',
  kind: 'prohibition',
  status: 'in-force',
  basis: 'official',
  targeting: 'named',
  authority: 'An authority',
  instrument: 'An order',
  scope: 'Nobody may buy from {vendor}',
  summary: 'Goods of {vendor} are banned.',
  announced: '2024-06-20',
  effective: '2024-09-29',
  history: [
    { status: 'proposed', date: '2023', note: 'as a draft' },
    { status: 'in-force', date: '2024-09-29' },
  ],
  sources: [source('gazette.example.org')],
  asOf: '2026-08',
  confirmed: 'source',
};

const SAMPLE = {
  places: [
    { code: 'US-TX', names: { en: 'Texas', 'zh-Hans': '得克萨斯州' } },
    { code: 'EU', members: ['DE', 'FR'] },
  ],
  acts: [
    { id: 'us/law', ...act },
    { id: 'eu/rule', ...act, jurisdiction: 'EU', kind: 'advisory', doubt: 'whether {vendor} is meant' },
  ],
  vendors: [
    {
      id: 'acme',
      name: 'Acme',
      seat: 'US',
      sectors: ['drones', 'pipes'],
      legalNames: ['Acme Inc.'],
      owner: { vendor: 'zeta', since: '2020', note: 'all shares' },
      subsidiaries: ['Acme Pumps'],
      domains: ['acme.example.org'],
      note: 'A company.',
      evidence: ['rocket', 'anvil'],
      names: {
        en: ['Acme', { text: 'Apex', weak: 'a summit', near: ['anvil'], not: ['apex predator', 'summit'] }],
        ru: [{ text: 'Акме', weak: 'a style', weakIn: ['ru'], likely: true, cased: true }],
        zh: ['艾克米'],
      },
      products: ['AcmeGate', { text: 'X', weak: 'a letter', lookUpOnly: true }],
      restrictions: [
        { act: 'us/law', as: 'Acme of Texas', detail: 'So it is.', announced: 'none' },
        {
          act: 'eu/rule',
          id: 'rule',
          status: 'reported',
          sources: [source('news.example.org')],
          onlyTheseSources: true,
        },
        {
          id: 'own',
          ...act,
          jurisdiction: 'US-TX',
          expires: '2030',
          answers: [{ date: '2025', text: 'It denies.', source: source('acme.example.org') }],
        },
      ],
    },
    { id: 'zeta', name: 'Zeta', names: { en: ['Zeta Works', 'Zeta-Works'] }, sectors: ['drones'] },
    {
      id: 'zte',
      name: 'ZTE',
      names: { en: ['ZTE'] },
      restrictions: [{ act: 'us/law' }],
    },
  ],
  removed: [
    { id: 'old', successor: 'acme', date: '2025', reason: 'Renamed.' },
    { id: 'older', successor: 'old', date: '2024', reason: 'Renamed.' },
    { id: 'acme/gone', successor: 'acme/own', date: '2024-01', reason: 'One claim now.' },
  ],
  changes: [
    {
      sequence: 7,
      published: '2026-08-01T00:00:00Z',
      note: 'More.',
      vendorsAdded: ['zeta'],
      claimsAdded: ['acme/own'],
      statusChanged: [{ claim: 'acme/own', from: 'proposed', to: 'in-force' }],
      corrected: [{ claim: 'acme/rule', fields: ['summary'] }],
      vendorsCorrected: [{ vendor: 'acme', fields: ['names'] }],
    },
  ],
  sectors: [
    { id: 'drones', words: ['rotor', 'flight'] },
    { id: 'pipes', words: ['valve'] },
  ],
};

export const SAMPLE_HEADER = {
  format: 'interdict-list',
  version: 1,
  sequence: 12,
  published: '2026-08-01T00:00:00Z',
  expires: '2026-11-01T00:00:00Z',
  minAppVersion: '0.1.0',
  mayShrink: true,
};

export const SAMPLE_RECORD = {
  format: 'interdict-keys',
  version: 2,
  keys: [
    { id: 'release-2026', publicKey: `${'A'.repeat(43)}=`, expires: '2028-01-01T00:00:00Z' },
    { id: 'release-2027', publicKey: `B${'A'.repeat(42)}=` },
  ],
  threshold: 1,
  rotationThreshold: 2,
  revoked: ['release-2025'],
};
