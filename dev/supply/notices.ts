import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from '../../src/cli/project.ts';
import { readLock } from './lock.ts';

/**
 * The package's file with the licences of what it holds of others: all of them ask that their notice goes with every
 * copy. A text that several have stands once, below their names. Throws when a package that ships brings no text.
 */
export function noticesFile(): { readonly relativeDest: string; readonly contents: string } {
  const namesByText = new Map<string, string[]>();
  for (const { path, name, version, license } of readLock().filter(({ ships }) => ships)) {
    const text = licenceText(join(PROJECT, path));
    namesByText.set(text, [...(namesByText.get(text) ?? []), `${name} ${version} (${license})`]);
  }
  const notices = [...namesByText].map(([text, names]) => `${names.join('\n')}\n\n${text}\n`);
  return { relativeDest: 'licences.txt', contents: notices.join(`\n${'-'.repeat(80)}\n\n`) };
}

function licenceText(folder: string): string {
  const file = readdirSync(folder).find((name) => /^licen[cs]e(?:\.(?:md|txt))?$/i.test(name));
  if (!file) throw new Error(`${folder} has no licence file, which the package must hold`);
  return readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim();
}
