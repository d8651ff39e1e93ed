/** A report of a wrong or missing entry, for a person to complete and send. */
export const report = {
  wrong: {
    subject: 'Interdict list: {vendor}',
    vendor: 'Vendor: {vendor}',
    claim: 'Entry: {id} ({authority}, {instrument})',
    problem: 'What is wrong:',
    source: 'Source (address of an official text or a report):',
  },
  missing: {
    subject: 'Interdict list: missing entry, {name}',
    unnamed: 'a vendor',
    vendor: 'Missing vendor or name: {name}',
    restriction: 'Restriction (jurisdiction, act, date):',
    source: 'Source (address of an official text or a report):',
  },
  list: 'List {sequence}, published {published}',
  version: 'Interdict {version}',
} as const;
