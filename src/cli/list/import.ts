import { createReadStream } from 'node:fs';
import { access, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import type { Vendor } from '../../domain/vendor.ts';
import { draftText } from '../../list/source/draft-file.ts';
import { type Command, oneOf, readArguments } from '../command.ts';
import { CommandError, type Console, EXIT, usageError } from '../console.ts';
import { counted } from '../counted.ts';
import { openList } from '../open-list.ts';
import { LIST_SOURCES } from '../project.ts';
import { readCsl } from './exchange/csl-import.ts';
import { type Draft, slugOf } from './exchange/draft.ts';
import { readFtm } from './exchange/ftm-import.ts';
import { knownVendors } from './exchange/known-vendors.ts';

const FORMATS = ['ftm', 'csl'] as const;
const USAGE = `interdict list import ${FORMATS.join('|')} FILE --out FOLDER [--country CN,RU]`;

export const importCommand: Command = {
  name: 'import',
  summary: 'turn records of FollowTheMoney or the US Consolidated Screening List into drafts for review',
  usage: USAGE,
  async run(args, console) {
    const { values, positionals } = readArguments(
      args,
      { out: { type: 'string' }, country: { type: 'string', default: '' } },
      USAGE,
    );
    const [formatName, file] = positionals;
    if (formatName === undefined || file === undefined || values.out === undefined) {
      throw usageError(`Which format, which file, and where to?\nUsage: ${USAGE}`);
    }
    const format = oneOf(formatName, FORMATS, 'The format');
    const out = resolve(values.out);
    if (!relative(LIST_SOURCES, out).startsWith('..')) {
      throw usageError('Drafts are for review and never go straight into the list: choose another folder.');
    }
    await access(file).catch(() => {
      throw new CommandError(`${file}: no such file.`);
    });
    const countries = new Set(
      values.country
        .toUpperCase()
        .split(/[\s,]+/)
        .filter((code) => code !== ''),
    );
    const drafts =
      format === 'ftm'
        ? await draftsOfFtm(file, countries, console)
        : await draftsOfCsl(file, countries, console);
    const files = draftFiles(drafts, knownVendors((await openList(undefined, console)).vendors));
    await writeNew(out, files);
    const known = files.filter(({ vendor }) => vendor).length;
    console.out(
      `${counted(files.length, 'draft')} in ${out}: ${known} of vendors that the list has, in known/, and ${files.length - known} of others, in new/.\n` +
        'Read each. Of a known one, take over what is missing; a new one, once its names are decided and all is written, moves to list/vendors.\n',
    );
    return EXIT.fine;
  },
};

async function draftsOfFtm(file: string, countries: ReadonlySet<string>, console: Console): Promise<Draft[]> {
  const lines = createInterface({
    input: createReadStream(file, 'utf8'),
    crlfDelay: Number.POSITIVE_INFINITY,
  });
  const { drafts, badLines } = await readFtm(lines, countries);
  for (const { line, problem } of badLines.slice(0, 20))
    console.error(`${file}:${line}: no entity: ${problem}\n`);
  if (badLines.length > 20) console.error(`${file}: ${badLines.length - 20} more lines that are no entity\n`);
  return [...drafts];
}

async function draftsOfCsl(file: string, countries: ReadonlySet<string>, console: Console): Promise<Draft[]> {
  let data: unknown;
  try {
    data = JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    throw new CommandError(`${file} is not JSON: ${error instanceof Error ? error.message : String(error)}.`);
  }
  const read = readCsl(data);
  if (!read.ok) throw new CommandError(`${file} is no Consolidated Screening List: ${read.error}.`);
  const { drafts, leftOut } = read.value;
  if (leftOut > 0) {
    console.error(`${counted(leftOut, 'record')} left out: persons, vessels and aircraft are no vendors.\n`);
  }
  return drafts.filter(({ seat }) => countries.size === 0 || (seat !== undefined && countries.has(seat)));
}

interface DraftFile {
  /** Below the folder for drafts. */
  readonly path: string;
  readonly text: string;
  /** The vendor of the list that it seems to be. */
  readonly vendor: Vendor | undefined;
}

function draftFiles(
  drafts: readonly Draft[],
  knownVendor: (draft: Draft) => Vendor | undefined,
): DraftFile[] {
  const taken = new Map<string, number>();
  return drafts.map((draft) => {
    const vendor = knownVendor(draft);
    const stem = vendor ? `known/${vendor.id}` : `new/${slugOf(draft.name)}`;
    const count = (taken.get(stem) ?? 0) + 1;
    taken.set(stem, count);
    return {
      path: `${stem}${count > 1 ? `-${count}` : ''}.yaml`,
      text: fileText(draft, vendor),
      vendor,
    };
  });
}

/** Writes all or nothing: somebody may have worked on an earlier draft of the same name. */
async function writeNew(out: string, files: readonly DraftFile[]): Promise<void> {
  for (const { path } of files) {
    const file = join(out, path);
    if (await isThere(file)) {
      throw new CommandError(`${file} is there already. Nothing is written: choose another folder.`);
    }
  }
  for (const { path, text } of files) {
    const file = join(out, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
}

async function isThere(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}

function fileText({ origin, claims, otherNames, ...draft }: Draft, vendor: Vendor | undefined): string {
  const head = [
    `A draft from ${origin}. Not reviewed: nothing in it is known to be right.`,
    vendor
      ? `The list has this vendor: compare with list/vendors/${vendor.id}.yaml and take over only what is missing.`
      : 'Decide which names are strong; give weak ones "weak:" and evidence. Rename the file to the vendor\'s id.',
    'Write scope and summary in own words, look at the sources and date them, set asOf and confirmed.',
  ];
  return draftText(head, { ...draft, spellings: [draft.name, ...otherNames], restrictions: claims });
}
