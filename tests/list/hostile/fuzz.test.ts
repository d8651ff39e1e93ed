import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BOMBS } from '../../../dev/fuzz/bombs.ts';
import { anyCase, fileOf, runCase } from '../../../dev/fuzz/cases.ts';
import { runFile } from '../../../dev/fuzz/run-case.ts';
import { samplePayload } from '../../../dev/fuzz/sample-payload.ts';
import { setOff } from '../../../dev/fuzz/set-off.ts';

/** The same cases in each run; `npm run fuzz` has more, and others. */
const CASES = { seed: 20261127, numRuns: 5000 };

describe('a list that means ill', () => {
  test('is refused with a reason, or keeps every rule: nothing is thrown, and nothing bad accepted', async () => {
    const ends = new Set<string>();
    await fc.assert(
      fc.asyncProperty(anyCase, async (one) => {
        ends.add((await runCase(one)).end);
      }),
      CASES,
    );
    // The rules would hold if everything were refused for one reason.
    expect(ends).toContain('accepted');
    expect(ends.size).toBeGreaterThan(40);
  }, 120_000);

  test('cut off anywhere is refused, also within a character', async () => {
    const payload = { ...samplePayload(), sectors: [{ id: 'drones', words: ['无人机', '🚁', 'é'] }] };
    const file = await fileOf(payload, {});
    expect((await runFile(file)).end).toBe('accepted');
    const ends = new Set<string>();
    for (let at = 0; at < file.length - 1; at += at < 700 || at > file.length - 120 ? 1 : 37) {
      ends.add((await runFile(file.slice(0, at))).end);
    }
    expect([...ends].sort()).toEqual(['file: not-a-list', 'file: truncated']);
  });

  test.each(BOMBS)('of $name ends at once', (bomb) => {
    const { end, indexBytes } = setOff(bomb);
    expect(end).toMatch(/^accepted$|^refused: .{5,}/);
    // Two lists and what is made of them share 10 MiB.
    expect(indexBytes).toBeLessThan(5_000_000);
  });
});
