import { join, resolve } from 'node:path';

/** The folder of the project itself: the tool works on its list from wherever it is called. */
export const PROJECT = resolve(import.meta.dirname, '../..');
export const LIST_SOURCES = join(PROJECT, 'list');
/** What a machine makes for itself and nobody commits: development keys, compiled lists. */
export const LOCAL = join(PROJECT, '.interdict');
/** Labelled texts: what words are chosen by, what weights are learnt from, and what nobody looks into. */
export const CORPUS = ['tuned', 'weighed', 'unseen'].map((part) =>
  join(PROJECT, 'tests/fixtures/corpus', part),
);
/** What they measured when last kept. */
export const CORPUS_FIGURES = join(PROJECT, 'tests/fixtures/corpus/figures.json');
