import { type Day, dayOf } from '../../domain/partial-date.ts';
import { claimsCsv } from '../../list/export/claims-csv.ts';
import { ftmLines } from '../../list/export/ftm-entities.ts';
import { vendorsJson } from '../../list/export/vendor-json.ts';
import { recordOf } from '../../list/vendor-record.ts';
import { type Command, oneOf, readArguments } from '../command.ts';
import { EXIT, usageError } from '../console.ts';
import { type OpenedList, openList } from '../open-list.ts';

const FORMATS = ['ftm', 'csv', 'json'] as const;
const USAGE = `interdict list export ${FORMATS.join('|')} [--list FILE]`;

export const exportCommand: Command = {
  name: 'export',
  summary: 'print the list as FollowTheMoney entities, one a line, as CSV, one claim a row, or as JSON',
  usage: USAGE,
  async run(args, console) {
    const { values, positionals } = readArguments(args, { list: { type: 'string' } }, USAGE);
    const [formatName, ...others] = positionals;
    if (formatName === undefined || others.length > 0) throw usageError(`Which format?\nUsage: ${USAGE}`);
    const format = oneOf(formatName, FORMATS, 'The format');
    const list = await openList(values.list, console);
    console.out(exported(format, list, dayOf(console.now())));
    return EXIT.fine;
  },
};

function exported(format: (typeof FORMATS)[number], list: OpenedList, day: Day): string {
  const records = list.vendors.map(recordOf);
  switch (format) {
    case 'csv':
      return claimsCsv(records, day);
    case 'ftm':
      return ftmLines(records, day);
    case 'json':
      return vendorsJson(records, list, day);
  }
}
