import { basename } from 'node:path';
import { decodeMatcher } from '../../names/decode.ts';
import { buildNamesIndex } from '../../names/index-build.ts';
import { findMentions, withBlockBreaks } from '../../names/matcher.ts';
import { type Command, readArguments } from '../command.ts';
import { EXIT, usageError } from '../console.ts';
import { openList } from '../open-list.ts';
import { CORPUS } from '../project.ts';
import { measure, ratesOf } from './measure.ts';
import { printMistake, printScore } from './print.ts';
import { readCorpus } from './read-corpus.ts';

const USAGE = 'interdict score [FOLDER|FILE.jsonl ...] [--mistakes] [--vendors] [--json] [--list FILE]';

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
        list: { type: 'string' },
      },
      USAGE,
    );
    if (values.json && values.mistakes) throw usageError(`--json has no mistakes.\nUsage: ${USAGE}`);
    const list = await openList(values.list, console);
    const matcher = decodeMatcher(buildNamesIndex(list.vendors, list.sectorWords));
    for (const path of positionals.length > 0 ? positionals : CORPUS) {
      const corpus = await readCorpus(path, list.vendors);
      const measured = measure(
        corpus.passages,
        ({ text }) => findMentions(matcher, withBlockBreaks(text)),
        corpus.covers,
      );
      if (values.json) {
        const { total } = measured;
        console.out(`${JSON.stringify({ corpus: basename(path), ...total, rates: ratesOf(total) })}\n`);
        continue;
      }
      console.out(`${printScore(corpus, measured, values.vendors)}\n`);
      if (values.mistakes) console.out(`${measured.mistakes.map(printMistake).join('')}\n`);
    }
    return EXIT.fine;
  },
};
