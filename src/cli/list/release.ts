import { mkdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { diffLists, isEmptyDiff } from '../../list/diff.ts';
import type { ReleaseChanges } from '../../list/schema/changes.ts';
import { changesFile, raisedRelease } from '../../list/source/release-files.ts';
import type { SourceText } from '../../list/source/yaml-file.ts';
import { type Command, readArguments } from '../command.ts';
import { CommandError, EXIT, usageError } from '../console.ts';
import { readListSources } from '../list-files.ts';
import { openList } from '../open-list.ts';
import { LIST_SOURCES } from '../project.ts';
import { refuseErrors } from './check-list.ts';
import { compileList } from './compile-list.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const USAGE =
  'interdict list release --from PUBLISHED [--note TEXT] [--days 90] [--unchanged] [--sources FOLDER]';

export const releaseCommand: Command = {
  name: 'release',
  summary: 'cut a release: raise the number, set the times, write down what changed',
  usage: USAGE,
  async run(args, console) {
    const { values, positionals } = readArguments(
      args,
      {
        from: { type: 'string' },
        note: { type: 'string' },
        days: { type: 'string', default: '90' },
        unchanged: { type: 'boolean', default: false },
        sources: { type: 'string', default: LIST_SOURCES },
      },
      USAGE,
    );
    if (values.from === undefined || positionals.length > 0) {
      throw usageError(`What was published last? Give its file.\nUsage: ${USAGE}`);
    }
    const days = Number(values.days);
    if (!Number.isInteger(days) || days < 1 || days > 366)
      throw usageError(`--days is a number of days from 1 to 366, not "${values.days}"`);
    const folder = resolve(values.sources);
    const old = await openList(values.from, console);
    const { content, release } = await compileList(folder);
    if (release.sequence > old.sequence + 1) {
      throw new CommandError(
        `release.yaml is at ${release.sequence}, ${values.from} at ${old.sequence}: give the list that was published last.`,
      );
    }
    await refuseErrors(folder, console);
    const diff = diffLists(old.vendors, content.vendors);
    if (isEmptyDiff(diff) && !values.unchanged) {
      throw new CommandError(
        `Nothing has changed since list ${old.sequence}. To publish it anew before it expires: --unchanged.`,
      );
    }

    const sequence = old.sequence + 1;
    const published = toSeconds(console.now());
    const changes: ReleaseChanges = {
      sequence,
      published,
      ...(values.note !== undefined && { note: values.note }),
      ...diff,
    };
    const sources = await readListSources(folder);
    const times = { published, expires: toSeconds(console.now() + days * DAY_MS) };
    const files = [changesFile(basename(folder), changes), raisedRelease(sources.release, sequence, times)];
    for (const file of files) await writeSource(folder, file);
    console.out(
      `Release ${sequence}, fresh until ${times.expires}: ${files.map(({ path }) => fileOf(folder, path)).join(', ')}\n`,
    );
    return EXIT.fine;
  },
};

/** Sources are told relative to the parent of their folder. */
function fileOf(folder: string, path: string): string {
  return join(dirname(folder), path);
}

async function writeSource(folder: string, { path, text }: SourceText): Promise<void> {
  const file = fileOf(folder, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}

/** `2026-11-26T00:00:00Z` */
function toSeconds(epochMs: number): string {
  return `${new Date(epochMs).toISOString().slice(0, 19)}Z`;
}
