import { writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { decodeMatcher } from '../../names/decode.ts';
import { buildNamesIndex } from '../../names/index/build-names-index.ts';
import { findMentions, type Matcher, withBlockBreaks } from '../../names/matcher.ts';
import { type Command, readArguments } from '../command.ts';
import { EXIT, usageError } from '../console.ts';
import { openList } from '../open-list.ts';
import { CORPUS, CORPUS_FIGURES } from '../project.ts';
import { type Figures, figuresOf } from './figures.ts';
import { type Measured, measure, ratesOf } from './measure.ts';
import { printMistake, printScore } from './print.ts';
import { type Corpus, readCorpus } from './read-corpus.ts';

const USAGE =
  'interdict score [FOLDER|FILE.jsonl ...] [--mistakes] [--vendors] [--json] [--list FILE] | --keep';

export const scoreCommand: Command = {
  name: 'score',
  summary: 'measure how well vendors are found in labelled texts',
  usage: USAGE,
  async run(args, console) {
    const { values, positionals } = readArguments(
      args,
      {
        mistakes: { type: 'boolean', default: false },
        vendors: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        keep: { type: 'boolean', default: false },
        list: { type: 'string' },
      },
      USAGE,
    );
    if (values.json && (values.mistakes || values.vendors)) {
      throw usageError(`--json tells the figures alone.\nUsage: ${USAGE}`);
    }
    if (values.keep && (positionals.length > 0 || values.list !== undefined)) {
      throw usageError(`--keep is for the project's own list and corpus.\nUsage: ${USAGE}`);
    }
    const list = await openList(values.list, console);
    const matcher = decodeMatcher(buildNamesIndex(list.vendors, list.sectorWords));
    const kept: Figures = {};
    for (const path of positionals.length > 0 ? positionals : CORPUS) {
      const corpus = await readCorpus(path, list.vendors);
      const measured = measureCorpus(corpus, matcher);
      kept[corpus.name] = figuresOf(measured);
      console.out(
        values.json ? jsonLine(path, measured) : `${printScore(corpus, measured, values.vendors)}\n`,
      );
      if (values.mistakes) console.out(`${measured.mistakes.map(printMistake).join('')}\n`);
    }
    if (values.keep) await writeFile(CORPUS_FIGURES, `${JSON.stringify(kept, null, 2)}\n`);
    return EXIT.fine;
  },
};

/** Measures a matcher on a corpus, each passage as a page of its own. */
export function measureCorpus({ passages, covers }: Corpus, matcher: Matcher): Measured {
  return measure(passages, ({ text }) => findMentions(matcher, withBlockBreaks(text)), covers);
}

function jsonLine(path: string, { total }: Measured): string {
  return `${JSON.stringify({ corpus: basename(path), ...total, rates: ratesOf(total) })}\n`;
}
