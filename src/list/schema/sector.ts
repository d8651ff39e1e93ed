import * as v from 'valibot';
import { language } from './scalars.ts';
import { text, texts } from './text.ts';

/** The whole file: by sector, as vendors have it, and language, words of its texts. */
export const sourceSectors = v.record(text(60), v.record(language, texts(80, 200)));
export type SectorFacts = v.InferOutput<typeof sourceSectors>;

/** A sector's words of all languages: matching doesn't ask of which one a word is. */
export const payloadSector = v.object({ id: text(60), words: texts(80, 5000) });
