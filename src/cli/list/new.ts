import { access, mkdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { stringify } from 'yaml';
import { parseJurisdiction } from '../../domain/jurisdiction.ts';
import { parseVendorId, type VendorId } from '../../domain/vendor.ts';
import { editorLine } from '../../list/source/checks/editor-line.ts';
import { changesFile } from '../../list/source/release-files.ts';
import { type Command, readArguments } from '../command.ts';
import { CommandError, EXIT, usageError } from '../console.ts';

const USAGE = 'interdict list new FOLDER --name NAME [--place CODE]';
const DAY_MS = 24 * 60 * 60 * 1000;
/** The vendor that people replace by one of their own. */
const EXAMPLE = vendorIdOf('example-vendor');

export const newCommand: Command = {
  name: 'new',
  summary: 'begin a list of your own: a folder of source files with one vendor to replace',
  usage: USAGE,
  async run(args, console) {
    const { values, positionals } = readArguments(
      args,
      { name: { type: 'string' }, place: { type: 'string', default: 'ZZ' } },
      USAGE,
    );
    const [given] = positionals;
    if (given === undefined || values.name === undefined) {
      throw usageError(`Which folder, and whose list is it?\nUsage: ${USAGE}`);
    }
    if (parseJurisdiction(values.place) === undefined) {
      throw usageError(
        '--place is a code as US, EU or, for rules of your own, one that ISO 3166 leaves free: ZZ.',
      );
    }
    const folder = resolve(given);
    const isThere = await access(folder).then(
      () => true,
      () => false,
    );
    if (isThere) throw new CommandError(`${given} is there already, and is left as it is.`);
    for (const { path, text } of filesOf(folder, values.name, values.place, console.now())) {
      const file = join(dirname(folder), path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, text);
    }
    console.out(
      `A list in ${given}, with one vendor to replace: vendors/${EXAMPLE}.yaml.\n` +
        `Next: interdict list check ${given}; interdict list sign OUT --sources ${given} --key FILE\n`,
    );
    return EXIT.fine;
  },
};

interface File {
  /** Relative to the parent of the list's folder. */
  readonly path: string;
  readonly text: string;
}

function filesOf(folder: string, name: string, place: string, now: number): File[] {
  const root = basename(folder);
  const day = toTime(now).slice(0, 10);
  const file = (path: string, schema: string, content: unknown): File => ({
    path: `${root}/${path}`,
    text: `${editorLine(`${root}/${path}`, schema)}\n${stringify(content, { lineWidth: 110 })}`,
  });
  return [
    file('release.yaml', 'release', {
      sequence: 1,
      published: toTime(now),
      expires: toTime(now + 90 * DAY_MS),
    }),
    file('jurisdictions.yaml', 'jurisdictions', { [place]: { names: { en: name } } }),
    file('sectors.yaml', 'sectors', {}),
    file('removed.yaml', 'removed', []),
    {
      path: `${root}/frequent-names.yaml`,
      text: '# Names so frequent that word lists have them among the words.\n[]\n',
    },
    { path: `${root}/acts/.gitkeep`, text: '' },
    file(`vendors/${EXAMPLE}.yaml`, 'vendor', exampleVendor(name, place, day)),
    changesFile(root, {
      sequence: 1,
      published: toTime(now),
      vendorsAdded: [EXAMPLE],
      claimsAdded: [`${EXAMPLE}/purchasing-rule`],
    }),
  ];
}

function exampleVendor(name: string, place: string, day: string): unknown {
  return {
    name: 'Example Vendor',
    names: { en: ['Example Vendor'] },
    restrictions: [
      {
        id: 'purchasing-rule',
        jurisdiction: place,
        authority: name,
        instrument: 'Number, name and date of the rule',
        kind: 'procurement',
        basis: 'official',
        status: 'in-force',
        scope: 'Who may not do what',
        effective: day,
        summary: 'One or two sentences.',
        sources: [
          { publisher: name, title: 'Title of the rule', url: 'https://example.com/rule', date: day },
        ],
        asOf: day,
        confirmed: 'source',
      },
    ],
  };
}

function vendorIdOf(text: string): VendorId {
  const id = parseVendorId(text);
  if (id === undefined) throw new TypeError(`${text} is no vendor id`);
  return id;
}

/** `2026-11-26T00:00:00Z` */
function toTime(epochMs: number): string {
  return `${new Date(epochMs).toISOString().slice(0, 19)}Z`;
}
