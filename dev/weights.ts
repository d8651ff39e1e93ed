import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Bytes, packed, of popup and background with all that they load: scripts, styles, words of the longest language. The list aside. */
export interface Weights {
  readonly popup: number;
  readonly background: number;
}

/** Weighs a built extension. */
export async function weigh(folder: string): Promise<Weights> {
  const zipped = async (file: string) => gzipSync(await readFile(join(folder, file)), { level: 9 }).length;
  const sum = async (files: readonly string[]) =>
    (await Promise.all(files.map(zipped))).reduce((all, size) => all + size, 0);
  const html = await readFile(join(folder, 'popup.html'), 'utf8');
  const popup = [...html.matchAll(/(?:src|href)="\/([^"]+)"/g)].flatMap(([, file]) => file ?? []);
  const script = await readFile(join(folder, 'background.js'), 'utf8');
  const background = [...script.matchAll(/from\s*"\.\/([^"]+)"/g)].flatMap(([, file]) => file ?? []);
  return {
    popup: await sum([...popup, 'text/ru.json']),
    background: await sum(['background.js', ...background]),
  };
}
