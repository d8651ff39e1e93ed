import { readdir, readFile, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import * as v from 'valibot';
import { withBlockBreaks } from '../../names/matcher.ts';
import { CommandError, type Console } from '../console.ts';
import { decodeText } from './decode-text.ts';
import type { ScanDocument } from './document.ts';
import { textOfHtml } from './html-text.ts';

export const INPUTS = ['text', 'html', 'jsonl'] as const;
export type Input = (typeof INPUTS)[number];

/** How long a page may take, in ms, and how many bytes it may have. */
const FETCH_TIMEOUT_MS = 30_000;
const MAX_BYTES = 64 * 1024 * 1024;

const jsonLine = v.object({
  id: v.union([v.string(), v.number()]),
  text: v.string(),
  lang: v.optional(v.string()),
});

/**
 * Reads what `scan` was pointed at: a file, a folder (its text and HTML files, recursively), an http(s) address, or
 * standard input for `-` or nothing. Throws a `CommandError` that says what can't be read and why.
 */
export async function readDocuments(
  target: string | undefined,
  input: Input | undefined,
  console: Console,
): Promise<ScanDocument[]> {
  if (target === undefined || target === '-') {
    return toDocuments('-', decodeText(await console.readInput(), 'Standard input'), input ?? 'text');
  }
  if (/^https?:\/\//i.test(target)) return readAddress(target, input);
  const found = await stat(target).catch(() => undefined);
  if (!found) throw new CommandError(`${target}: no such file or folder.`);
  if (!found.isDirectory()) return readOne(target, input);
  return readFolder(target, input, console);
}

async function readOne(path: string, input: Input | undefined): Promise<ScanDocument[]> {
  return toDocuments(path, decodeText(await readFile(path), path), input ?? inputOf(path) ?? 'text');
}

async function readFolder(
  folder: string,
  input: Input | undefined,
  console: Console,
): Promise<ScanDocument[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && inputOf(entry.name) !== undefined)
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  if (paths.length === 0) throw new CommandError(`${folder} has no .txt, .md, .html or .jsonl file.`);
  const documents: ScanDocument[] = [];
  for (const path of paths) {
    try {
      documents.push(...(await readOne(path, input)));
    } catch (error) {
      if (!(error instanceof CommandError)) throw error;
      console.error(`Left out: ${error.message}\n`);
    }
  }
  return documents;
}

async function readAddress(address: string, input: Input | undefined): Promise<ScanDocument[]> {
  const answer = await fetch(address, { signal: AbortSignal.timeout(FETCH_TIMEOUT_MS) }).catch(
    (error: unknown) => {
      throw new CommandError(
        `${address} can't be reached: ${error instanceof Error ? error.message : String(error)}.`,
      );
    },
  );
  if (!answer.ok) throw new CommandError(`${address} answered ${answer.status} ${answer.statusText}.`);
  const bytes = new Uint8Array(await answer.arrayBuffer());
  if (bytes.length > MAX_BYTES) throw new CommandError(`${address} has more than ${MAX_BYTES} bytes.`);
  const html = answer.headers.get('content-type')?.includes('html') ?? true;
  return toDocuments(address, decodeText(bytes, address), input ?? (html ? 'html' : 'text'));
}

function inputOf(path: string): Input | undefined {
  switch (extname(path).toLowerCase()) {
    case '.html':
    case '.htm':
    case '.xhtml':
      return 'html';
    case '.jsonl':
    case '.ndjson':
      return 'jsonl';
    case '.txt':
    case '.md':
    case '.markdown':
    case '.text':
      return 'text';
    default:
      return undefined;
  }
}

function toDocuments(id: string, content: string, input: Input): ScanDocument[] {
  switch (input) {
    case 'text':
      return [{ id, text: withBlockBreaks(content) }];
    case 'html':
      return [{ id, text: textOfHtml(content) }];
    case 'jsonl':
      return content
        .split('\n')
        .flatMap((line, at) => (line.trim() === '' ? [] : [lineDocument(id, line, at + 1)]));
  }
}

function lineDocument(source: string, line: string, number: number): ScanDocument {
  const parsed = v.safeParse(jsonLine, tryJson(line));
  if (!parsed.success) {
    throw new CommandError(
      `${source === '-' ? 'Standard input' : source}, line ${number}: not {"id", "text"} as JSON.`,
    );
  }
  return { id: String(parsed.output.id), text: withBlockBreaks(parsed.output.text) };
}

function tryJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
