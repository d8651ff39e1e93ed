import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { beforeAll, describe, expect, test } from 'vitest';
import { compileList } from '../src/cli/list/compile-list.ts';
import { CORPUS, CORPUS_FIGURES } from '../src/cli/project.ts';
import { dropsAgainst, figures } from '../src/cli/score/figures.ts';
import type { Label, Passage } from '../src/cli/score/passage.ts';
import { type Corpus, readCorpus } from '../src/cli/score/read-corpus.ts';
import { measureCorpus } from '../src/cli/score/score.ts';
import type { ListContent } from '../src/list/list.ts';
import { decodeMatcher } from '../src/names/decode.ts';
import { foldName } from '../src/names/fold.ts';
import { Finder } from '../src/names/forms/finder.ts';
import { FormComparer, type Occurrence } from '../src/names/forms/form-comparer.ts';
import { decodeFormFilter } from '../src/names/forms/form-filter.ts';
import { buildNamesIndex } from '../src/names/index/build-names-index.ts';
import type { EncodedNamesIndex } from '../src/names/index/index-format.ts';
import { decodeNamesIndex } from '../src/names/index/names-index.ts';
import { nameRules } from '../src/names/name-rules.ts';

let list: ListContent;
let index: EncodedNamesIndex;
let parts: Corpus[];

beforeAll(async () => {
  list = (await compileList()).content;
  index = buildNamesIndex(list.vendors, list.sectorWords);
  parts = await Promise.all(CORPUS.map((path) => readCorpus(path, list.vendors)));
});

describe('the labelled corpus', () => {
  const kept = v.parse(figures, JSON.parse(readFileSync(CORPUS_FIGURES, 'utf8')));

  test.each(CORPUS.map((path) => path.split(/[\\/]/).at(-1) ?? ''))('%s: nothing is found worse', (part) => {
    const corpus = parts.find(({ name }) => name === part);
    const measured = corpus && measureCorpus(corpus, decodeMatcher(index));
    expect(measured?.total.passages).toBeGreaterThan(200);
    expect(dropsAgainst(kept[part] ?? {}, measured!)).toEqual([]);
    expect(Object.keys(kept[part] ?? {})).toContain('all');
  });

  test('has passages in 17 languages, each under a name of its own', () => {
    const passages = parts.flatMap((part) => part.passages);
    const languages = new Set(passages.map(({ lang }) => lang));
    for (const lang of 'en zh zh-TW ru uk de fr es it pt pl ja ko ar he hi tr'.split(' ')) {
      expect(languages).toContain(lang);
    }
    expect(new Set(passages.map(({ id }) => id)).size).toBe(passages.length);
  });

  test('labels name vendors of the list', () => {
    const ids = new Set<string>(list.vendors.map(({ id }) => id));
    const labelled = parts.flatMap(({ passages }) =>
      passages.flatMap(({ uses }) => uses.flatMap((use) => use.vendors)),
    );
    expect([...new Set(labelled)].filter((id) => !ids.has(id))).toEqual([]);
  });

  test('has two true uses and three traps of each weak name', () => {
    const counts = countForms(parts.flatMap((part) => part.passages));
    const short = list.vendors.flatMap(({ id, names }) =>
      names
        .filter(({ weak, lookUpOnly }) => weak && !lookUpOnly)
        .map(({ text }) => ({
          name: `${id}: ${text}`,
          ...(counts.get(`${id}: ${foldName(text)}`) ?? { uses: 0, traps: 0 }),
        }))
        .filter(({ uses, traps }) => uses < 2 || traps < 3)
        .map(({ name }) => name),
    );
    expect(short).toEqual([]);
  });
});

interface Count {
  uses: number;
  traps: number;
}

/** How often each name's folded form stands within a use of its vendor and within a trap, whatever is made of it. */
function countForms(passages: readonly Passage[]): Map<string, Count> {
  const decoded = decodeNamesIndex(index);
  const finder = new Finder(decodeFormFilter(index.filter));
  const comparer = new FormComparer(decoded.forms, nameRules(decoded));
  const counts = new Map<string, Count>();
  for (const { text, uses, traps } of passages) {
    const seen = new Set<string>();
    const count = ({ start, end, forms }: Occurrence) => {
      for (const form of forms) {
        const vendor = decoded.vendorOf(form);
        const isIn = (label: Label) => label.start < end && start < label.end;
        const use = uses.find((one) => isIn(one) && one.vendors.includes(vendor));
        const key = `${vendor}: ${foldName(decoded.writtenOf(form))}`;
        if (seen.has(`${key} ${start}`) || (!use && !traps.some(isIn))) continue;
        seen.add(`${key} ${start}`);
        const counted = counts.get(key) ?? { uses: 0, traps: 0 };
        counts.set(key, counted);
        if (use) counted.uses++;
        else counted.traps++;
      }
      return false;
    };
    finder.find(text, (_, start, wordClass) => comparer.compareAt(text, start, wordClass, count));
  }
  return counts;
}
