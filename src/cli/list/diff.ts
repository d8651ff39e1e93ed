import { diffLists } from '../../list/diff.ts';
import { type Command, oneOf, readArguments } from '../command.ts';
import { EXIT, usageError } from '../console.ts';
import { openList } from '../open-list.ts';
import { changesMarkdown } from './changes-markdown.ts';

const FORMATS = ['markdown', 'json'] as const;
const USAGE = `interdict list diff OLD [NEW] [--format ${FORMATS.join('|')}]`;

export const diffCommand: Command = {
  name: 'diff',
  summary: 'tell what a list changes against an older one; without NEW, what the sources would',
  usage: USAGE,
  async run(args, console) {
    const { values, positionals } = readArguments(
      args,
      { format: { type: 'string', default: 'markdown' } },
      USAGE,
    );
    const format = oneOf(values.format, FORMATS, '--format');
    const [oldFile, newFile, ...others] = positionals;
    if (oldFile === undefined || others.length > 0)
      throw usageError(`Which older list, and which newer one if not the sources?\nUsage: ${USAGE}`);
    const old = await openList(oldFile, console);
    const next = await openList(newFile, console);
    const diff = diffLists(old.vendors, next.vendors);
    const title = `List ${old.sequence} → ${newFile === undefined ? 'the sources' : next.sequence}`;
    console.out(
      format === 'json'
        ? `${JSON.stringify({ from: old.sequence, to: newFile === undefined ? null : next.sequence, ...diff }, null, 2)}\n`
        : changesMarkdown(title, diff, old.vendors, next.vendors),
    );
    return EXIT.fine;
  },
};
