import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { gatherFonts } from '../../dev/browsers/fonts.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'interdict-fonts-'));
  await gatherFonts(folder);
});
afterAll(() => rm(folder, { recursive: true }));

/** Of the 32-bit words of a table, as the directory of a font holds it (OpenType, "Calculating checksums"). */
function checksumOf(table: Buffer): number {
  const words = Buffer.concat([table, Buffer.alloc(-table.length & 3)]);
  let sum = 0;
  for (let at = 0; at < words.length; at += 4) sum = (sum + words.readUInt32BE(at)) >>> 0;
  return sum;
}

test('fonts are unwrapped whole: each table is where its entry says, with its checksum', async () => {
  const files = await readdir(join(folder, 'files'));
  expect(files.length).toBe(3);
  for (const file of files) {
    const font = await readFile(join(folder, 'files', file));
    const tables = Array.from({ length: font.readUInt16BE(4) }, (_, at) => 12 + at * 16);
    expect(tables.length).toBeGreaterThan(8);
    for (const entry of tables) {
      const name = font.toString('latin1', entry, entry + 4);
      const offset = font.readUInt32BE(entry + 8);
      const table = Buffer.from(font.subarray(offset, offset + font.readUInt32BE(entry + 12)));
      // This one holds a sum of all, which counts as none.
      if (name === 'head') table.writeUInt32BE(0, 8);
      expect(checksumOf(table), `${file} ${name}`).toBe(font.readUInt32BE(entry + 4));
    }
  }
});

test('they are the only ones, and none of the machine’s', async () => {
  const configuration = await readFile(join(folder, 'fonts.conf'), 'utf8');
  expect(configuration.match(/<dir>.*<\/dir>/g)).toEqual([`<dir>${join(folder, 'files')}</dir>`]);
  expect(configuration).not.toContain('<include');
});
