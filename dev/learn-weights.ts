import { parseArgs } from 'node:util';
import { realConsole } from '../src/cli/console.ts';
import { openList } from '../src/cli/open-list.ts';
import { CORPUS } from '../src/cli/project.ts';
import type { Passage } from '../src/cli/score/passage.ts';
import { readCorpus } from '../src/cli/score/read-corpus.ts';
import { decodeMatcher } from '../src/names/decode.ts';
import { AGAINST, type CueKind, START, WEIGHTS } from '../src/names/evidence/weights.ts';
import { buildNamesIndex } from '../src/names/index/build-names-index.ts';
import { allCues, type Candidate, pageEvidenceOf, withBlockBreaks } from '../src/names/matcher.ts';

/*
 * Learns the weights of `src/names/evidence/weights.ts` from labelled texts, by default those in which no words were
 * chosen: a logistic regression over the cues of weak names, each with the sign that it has there, and false marks counted
 * heavier than missed ones. Prints the table; a person reads it and takes it over. As some cues rest on what was believed
 * before, run it again after.
 */

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    /** How much heavier a false mark weighs than a missed one. */
    caution: { type: 'string', default: '2.5' },
  },
});

/** Keeps weights small where few examples speak: the strength of the belief that a cue says nothing. */
const PRIOR = 0.0003;
const ROUNDS = 3000;
const RATE = 0.5;

interface Example {
  readonly cues: readonly CueKind[];
  readonly means: boolean;
}

const kinds = Object.keys(WEIGHTS).filter((key): key is CueKind => key in WEIGHTS);
const list = await openList(undefined, realConsole);
const matcher = decodeMatcher(buildNamesIndex(list.vendors, list.sectorWords));
const examples: Example[] = [];
for (const path of positionals.length > 0 ? positionals : CORPUS.slice(1, 2)) {
  const corpus = await readCorpus(path, list.vendors);
  for (const passage of corpus.passages) examples.push(...examplesOf(passage, corpus.covers));
}
const learnt = learn(examples, Number(values.caution));
printTable(learnt);

function examplesOf(passage: Passage, covers: ReadonlySet<string> | undefined): Example[] {
  const candidates = matcher.find(withBlockBreaks(passage.text));
  const page = pageEvidenceOf(candidates);
  return candidates.flatMap((candidate) => {
    const means = meaningOf(candidate, passage, covers);
    if (!candidate.cues || means === undefined) return [];
    return [{ cues: allCues(candidate, page).map(({ kind }) => kind), means }];
  });
}

/** Whether the candidate means its vendor; undefined where the labels don't tell. */
function meaningOf(
  { start, end, vendor, role }: Candidate,
  { uses, traps, either }: Passage,
  covers: ReadonlySet<string> | undefined,
): boolean | undefined {
  const isHere = (label: { start: number; end: number }) => label.start < end && start < label.end;
  const use = uses.find(isHere);
  if (use) return use.vendors.includes(vendor);
  if (traps.some(isHere)) return false;
  if (either.some(isHere) || (covers && (!covers.has(vendor) || role === 'product'))) return undefined;
  return false;
}

interface Learnt {
  readonly start: number;
  readonly weights: ReadonlyMap<CueKind, number>;
}

function learn(all: readonly Example[], caution: number): Learnt {
  let start = 0;
  const weights = new Map<CueKind, number>(kinds.map((kind) => [kind, 0]));
  for (let round = 0; round < ROUNDS; round++) {
    let startSlope = 0;
    const slopes = new Map<CueKind, number>();
    for (const { cues, means } of all) {
      const score = cues.reduce((sum, kind) => sum + (weights.get(kind) ?? 0), start);
      const error = (means ? 1 : 0) - 1 / (1 + Math.exp(-score));
      const step = (means ? 1 : caution) * error;
      startSlope += step;
      for (const kind of cues) slopes.set(kind, (slopes.get(kind) ?? 0) + step);
    }
    start += (RATE * startSlope) / all.length;
    for (const [kind, weight] of weights) {
      const moved = weight + RATE * ((slopes.get(kind) ?? 0) / all.length - PRIOR * weight);
      weights.set(kind, kind in AGAINST ? Math.min(0, moved) : Math.max(0, moved));
    }
  }
  return { start, weights };
}

function printTable({ start, weights }: Learnt): void {
  console.log(
    `${examples.length} examples, of which ${examples.filter(({ means }) => means).length} mean the vendor`,
  );
  console.log('cue              weight  was  means  means not');
  for (const kind of kinds) {
    const having = examples.filter(({ cues }) => cues.includes(kind));
    const means = having.filter((example) => example.means).length;
    const weight = Math.round(10 * (weights.get(kind) ?? 0));
    console.log(
      `${kind.padEnd(16)} ${String(weight).padStart(6)} ${String(WEIGHTS[kind]).padStart(4)} ${String(means).padStart(6)} ${String(having.length - means).padStart(6)}`,
    );
  }
  console.log(`START            ${String(Math.round(10 * start)).padStart(6)} ${String(START).padStart(4)}`);
}
