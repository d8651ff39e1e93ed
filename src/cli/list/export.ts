import { dayOf } from '../../domain/partial-date.ts';
import { type Command, oneOf, readArguments } from '../command.ts';
import { EXIT, usageError } from '../console.ts';
import { openList } from '../open-list.ts';
import { claimsCsv } from './exchange/csv-export.ts';
import { ftmEntities } from './exchange/ftm-export.ts';

const FORMATS = ['ftm', 'csv'] as const;
const USAGE = `interdict list export ${FORMATS.join('|')} [--list FILE]`;

export const exportCommand: Command = {
  name: 'export',
  summary: 'print the list as FollowTheMoney entities, one a line, or as CSV, one claim a row',
  usage: USAGE,
  async run(args, console) {
    const { values, positionals } = readArguments(args, { list: { type: 'string' } }, USAGE);
    const [formatName, ...others] = positionals;
    if (formatName === undefined || others.length > 0) throw usageError(`Which format?\nUsage: ${USAGE}`);
    const format = oneOf(formatName, FORMATS, 'The format');
    const { vendors } = await openList(values.list, console);
    const day = dayOf(console.now());
    if (format === 'csv') console.out(claimsCsv(vendors, day));
    else for (const entity of ftmEntities(vendors, day)) console.out(`${JSON.stringify(entity)}\n`);
    return EXIT.fine;
  },
};
