import { expect, test } from 'vitest';
import { checkSources } from '../../../src/list/source/check-sources.ts';
import { ACT, listOf, TODAY, told } from './small-list.ts';

const KNOWLEDGE = { today: TODAY, languagesOf: () => [] };
const ACME = 'name: Acme\nnames:\n  en:\n    - Acme\n';

/** What is told, but for the first lines, which these small files don't have. */
function toldButLines(files: Record<string, string>): string[] {
  const problems = checkSources(listOf(files), KNOWLEDGE);
  return told(problems.filter(({ problem }) => !problem.includes('lead editors to the schema')));
}

test('runs all checks and tells each problem once, in reading order', () => {
  const act = ACT.replace('effective: 2019-08-13', 'effective: 2017').replace('asOf: 2026-08', 'asOf: 2019');
  const files = {
    acme: `${ACME}restrictions:\n  - act: us/law\n`,
    zeta: `name: Zeta\nowner:\n  vendor: gone\nnames:\n  en:\n    - Zeta\n    - Acme\nrestrictions:\n  - act: us/law\n`,
    'us/law': act,
    'releases/1': 'sequence: 1\npublished: 2026-11-22T00:00:00Z\n',
  };
  expect(toldButLines(files)).toEqual([
    'list/acts/us/law.yaml:9:12 error: acme/law: "effective" (2017) is before "announced" (2018-08-13)',
    'list/acts/us/law.yaml:9:12 error: zeta/law: "effective" (2017) is before "announced" (2018-08-13)',
    'list/acts/us/law.yaml:15:7 notice: acme/law: last checked 2019, due for review',
    'list/acts/us/law.yaml:15:7 notice: zeta/law: last checked 2019, due for review',
    'list/vendors/zeta.yaml:3:11 error: no vendor "gone"',
    'list/vendors/zeta.yaml:7:7 error: "Acme" is a strong name of acme too (list/vendors/acme.yaml:4)',
  ]);
});

test('tells only what can not be read when something can not be read', () => {
  expect(told(checkSources(listOf({ acme: ACME, zeta: 'name: Zeta\n', 'us/law': ACT }), KNOWLEDGE))).toEqual([
    'list/vendors/zeta.yaml:1:1 error: "names" is missing',
  ]);
});
