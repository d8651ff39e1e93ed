/*
 * `npm run audit`: what is known against the locked packages, and whether each one's licence is among those allowed.
 *
 * Exit codes: 0 all is well; 1 an advisory or a licence counts against the release; 2 nothing does, but the registry could not
 * be asked, so that nobody knows.
 */
import { plainTable } from '../../src/cli/table.ts';
import { type AuditAnswer, countsAgainst, readAudit } from './advisories.ts';
import { differenceFromLock } from './installed.ts';
import { licenceCounts, licenceProblems } from './licences.ts';
import { readLock } from './lock.ts';
import { runNpm } from './npm.ts';

const usedFor = (ships: boolean) => (ships ? 'ships' : 'tools');

const locked = readLock();
console.log(`Licences of ${locked.length} locked packages\n`);
console.log(
  plainTable(
    [
      { heading: 'used for', text: ({ ships }) => usedFor(ships) },
      { heading: 'licence', text: ({ licence }) => licence },
      { heading: 'packages', text: ({ packages }) => String(packages), alignRight: true },
    ],
    licenceCounts(locked),
  ),
);
const faults = [
  ...licenceProblems(locked).map(
    ({ name, version, licence, ships }) =>
      `${name} ${version} (${usedFor(ships)}): the licence "${licence}" is not allowed there`,
  ),
  ...locked.flatMap((one) => differenceFromLock(one) ?? []),
];

const shipped = readAudit(runNpm(['audit', '--omit=dev', '--json']));
report('what ships', shipped, true);
const all = readAudit(runNpm(['audit', '--json']));
report('all packages', all, false);

for (const fault of faults) console.error(`FAULT: ${fault}`);
const isKnown = shipped.kind === 'checked' && all.kind === 'checked';
if (faults.length === 0)
  console.log(isKnown ? 'All is well.' : 'No fault found, but advisories were not checked.');
process.exitCode = faults.length > 0 ? 1 : isKnown ? 0 : 2;

function report(what: string, answer: AuditAnswer, ships: boolean): void {
  if (answer.kind === 'not-checked') {
    console.log(`Advisories, ${what}: NOT CHECKED, for the registry gave no report.\n  ${answer.why}\n`);
    return;
  }
  const { advisories } = answer;
  console.log(`Advisories, ${what}: ${advisories.length === 0 ? 'none' : advisories.length}\n`);
  if (advisories.length > 0) {
    console.log(
      plainTable(
        [
          { heading: 'package', text: ({ name }) => name },
          { heading: 'severity', text: ({ severity }) => severity },
          { heading: 'versions', text: ({ range }) => range },
          { heading: 'what', text: ({ reasons }) => reasons.join('; ') },
        ],
        advisories,
      ),
    );
  }
  for (const advisory of advisories.filter((one) => countsAgainst(one, ships))) {
    faults.push(`${advisory.name} (${what}): ${advisory.severity}: ${advisory.reasons.join('; ')}`);
  }
}
