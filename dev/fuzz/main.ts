import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { BOMBS } from './bombs.ts';
import { anyCase, type Case, runCase } from './cases.ts';
import { cpuMs } from './cpu-ms.ts';
import { setOff } from './set-off.ts';

/*
 * `npm run fuzz`: lists of a publisher who means ill. `-- --cases 200000 --seed 1` is how many and which; the same seed
 * gives the same cases. Ends with 1, and the smallest case that shows it, when a rule is broken.
 */

const { values } = parseArgs({
  options: { cases: { type: 'string', default: '200000' }, seed: { type: 'string', default: '1' } },
});
const cases = Number(values.cases);
const seed = Number(values.seed);
const BATCH = 1000;

for (const bomb of BOMBS) {
  const { end, longestMs, where, indexBytes } = setOff(bomb);
  console.log(
    `${bomb.name}: ${end}; longest ${longestMs.toFixed(0)} ms (${where}), index ${indexBytes} bytes`,
  );
}

const ends = new Map<string, number>();
let slowest: { ms: number; one: Case | undefined } = { ms: 0, one: undefined };
let longest: { ms: number; one: Case | undefined } = { ms: 0, one: undefined };
const started = performance.now();

for (let done = 0; done < cases; done += BATCH) {
  const numRuns = Math.min(BATCH, cases - done);
  const run = await fc.check(fc.asyncProperty(anyCase, observe), {
    seed: seed * 1_000_003 + done / BATCH,
    numRuns,
    includeErrorInReport: true,
  });
  if (run.failed) {
    console.error(fc.defaultReportMessage(run));
    process.exit(1);
  }
  if ((done / BATCH) % 10 === 9 || done + BATCH >= cases) {
    console.log(`${done + numRuns} of ${cases} cases, ${Math.round((performance.now() - started) / 1000)} s`);
  }
}

const total = [...ends.values()].reduce((sum, count) => sum + count, 0);
console.log(`\n${total} cases of seed ${seed}: ${ends.get('accepted') ?? 0} accepted, none of them bad`);
for (const [end, count] of [...ends].sort(([, a], [, b]) => b - a))
  console.log(`${String(count).padStart(8)}  ${end}`);
console.log(`slowest case ${slowest.ms.toFixed(1)} ms: ${short(slowest.one)}`);
console.log(`longest work between two yields ${longest.ms.toFixed(1)} ms: ${short(longest.one)}`);

async function observe(one: Case): Promise<void> {
  const before = cpuMs();
  const { end, longestMs } = await runCase(one);
  const ms = cpuMs() - before;
  if (ms > slowest.ms) slowest = { ms, one };
  if (longestMs > longest.ms) longest = { ms: longestMs, one };
  ends.set(end, (ends.get(end) ?? 0) + 1);
}

function short(one: Case | undefined): string {
  return one ? JSON.stringify(one).slice(0, 300) : 'too short to be measured';
}
