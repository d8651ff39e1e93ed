import { type Jurisdiction, parseJurisdiction } from '../../domain/jurisdiction.ts';
import { dayOf } from '../../domain/partial-date.ts';
import { homesOf } from '../../domain/place.ts';
import { compareTones, TONES } from '../../domain/tone.ts';
import { decodeMatcher } from '../../names/decode.ts';
import { buildNamesIndex } from '../../names/index/build-names-index.ts';
import { findMentions } from '../../names/matcher.ts';
import { type Command, oneOf, readArguments } from '../command.ts';
import { EXIT, usageError } from '../console.ts';
import { openList } from '../open-list.ts';
import { claimLines } from './claim-lines.ts';
import { printExplained } from './explain.ts';
import { countMentions, findingsOf } from './findings.ts';
import { FORMATS, printScan } from './print.ts';
import { INPUTS, readDocuments } from './read-documents.ts';

const USAGE = `interdict scan [FILE|DIR|URL|-] [--input ${INPUTS.join('|')}] [--format ${FORMATS.join('|')}]
       [--jurisdictions US,CN] [--claims] [--explain] [--fail-on ${TONES.join('|')}] [--list FILE]`;

export const scanCommand: Command = {
  name: 'scan',
  summary: 'find vendors in a file, folder, address or standard input',
  usage: USAGE,
  async run(args, console) {
    const { values, positionals } = readArguments(
      args,
      {
        input: { type: 'string' },
        format: { type: 'string', default: 'table' },
        jurisdictions: { type: 'string', default: '' },
        claims: { type: 'boolean', default: false },
        explain: { type: 'boolean', default: false },
        'fail-on': { type: 'string' },
        list: { type: 'string' },
      },
      USAGE,
    );
    if (positionals.length > 1) throw usageError(`One file, folder or address at a time.\nUsage: ${USAGE}`);
    const input = values.input === undefined ? undefined : oneOf(values.input, INPUTS, '--input');
    const format = oneOf(values.format, FORMATS, '--format');
    const failOn = values['fail-on'] === undefined ? undefined : oneOf(values['fail-on'], TONES, '--fail-on');
    const mine = readJurisdictions(values.jurisdictions);
    const list = await openList(values.list, console);
    const documents = await readDocuments(positionals[0], input, console);
    const matcher = decodeMatcher(buildNamesIndex(list.vendors, list.sectorWords));
    const vendors = new Map<string, (typeof list.vendors)[number]>(
      list.vendors.map((vendor) => [vendor.id, vendor]),
    );
    const nameOf = (id: string) => vendors.get(id)?.name ?? id;
    if (values.explain) {
      console.out(printExplained(documents, matcher, nameOf));
      return EXIT.fine;
    }
    const scanned = documents.map((document) => ({
      document,
      mentions: findMentions(matcher, document.text),
    }));
    const day = dayOf(console.now());
    const counts = countMentions(
      scanned.flatMap(({ mentions }) => mentions),
      vendors,
    );
    const findings = findingsOf(counts, homesOf(mine, list.places), day);
    console.out(printScan(format, scanned, findings, nameOf, day));
    if (values.claims && format === 'table')
      console.out(`\n${findings.map((finding) => claimLines(finding, day)).join('\n')}`);
    const fails = findings.some(
      ({ standing }) =>
        failOn &&
        standing.tone &&
        (standing.reach === 'mine' || mine.length === 0) &&
        compareTones(standing.tone, failOn) <= 0,
    );
    return fails ? EXIT.found : EXIT.fine;
  },
};

/** Reads `US,CN,US-TX`; a usage error names the first code that is none. */
export function readJurisdictions(text: string): Jurisdiction[] {
  return text
    .split(',')
    .map((code) => code.trim())
    .filter((code) => code !== '')
    .map((code) => {
      const jurisdiction = parseJurisdiction(code.toUpperCase());
      if (jurisdiction === undefined) {
        throw usageError(
          `"${code}" is no jurisdiction code. Write ISO 3166 codes or EU, as in US,CN,DE,EU,US-TX.`,
        );
      }
      return jurisdiction;
    });
}
