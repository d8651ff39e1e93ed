import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { CommandError } from '../console.ts';
import { type NamedVendor, readJsonLines } from './json-lines.ts';
import { type Passage, readPassages } from './passage.ts';

/** Labelled texts with what they cover. */
export interface Corpus {
  readonly name: string;
  readonly passages: readonly Passage[];
  /**
   * The vendors that the labelling looked for; undefined when it looked for all of the list. What is found of others is
   * no mistake, unless it is in a trap.
   */
  readonly covers: ReadonlySet<string> | undefined;
  /** Labelled uses of vendors that the list doesn't have. */
  readonly unlisted: number;
}

/** Reads the passages of a folder (`LANGUAGE/TOPIC.md`), or a JSONL file. Throws a `CommandError` naming file and line. */
export async function readCorpus(path: string, vendors: readonly NamedVendor[]): Promise<Corpus> {
  const found = await stat(path).catch(() => undefined);
  if (!found) throw new CommandError(`${path}: no such file or folder.`);
  const name = basename(path);
  if (!found.isDirectory()) return { name, ...readJsonLines(await readFile(path, 'utf8'), path, vendors) };
  const files = await readdir(path, { recursive: true });
  const passages: Passage[] = [];
  for (const file of files.filter((one) => one.endsWith('.md') && dirname(one) !== '.').sort()) {
    const read = readPassages(
      await readFile(join(path, file), 'utf8'),
      dirname(file),
      relative('.', join(path, file)),
    );
    if (!read.ok) throw new CommandError(`${read.error}.`);
    passages.push(...read.value);
  }
  if (passages.length === 0) throw new CommandError(`${path} has no passages (LANGUAGE/TOPIC.md).`);
  return { name, passages, covers: undefined, unlisted: 0 };
}
