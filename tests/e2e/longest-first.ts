import { basename } from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take more than half a minute in a browser, the longest first. */
const LONG = [
  'untouched-page.test.ts',
  'fixtures.test.ts',
  'broken-off.test.ts',
  'hostile-page.test.ts',
  'privacy.test.ts',
  'surfaces.test.ts',
  'frameworks.test.ts',
  'accessibility.test.ts',
  'other-list.test.ts',
  'fit.test.ts',
];

/** Starts what takes long before all else, in all browsers, so that no worker is left alone with it at the end. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => {
      const at = LONG.indexOf(basename(moduleId));
      return at < 0 ? LONG.length : at;
    };
    return files.toSorted((a, b) => rank(a) - rank(b));
  }
}
