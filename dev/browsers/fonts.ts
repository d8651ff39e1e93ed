import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { inflateSync } from 'node:zlib';

/**
 * Fonts that are the same on every machine, from packages. DejaVu Sans has Latin, Greek, Cyrillic and Arabic; UnifontEX has
 * the rest, Chinese, Japanese and Korean among it.
 */
const FAMILIES = [
  { family: 'DejaVu Sans', package: '@fontsource/dejavu-sans', files: ['400-normal', '700-normal'] },
  { family: 'UnifontExMono', package: '@fontsource/unifontex', files: ['400-normal'] },
] as const;

/**
 * Puts these fonts into a folder, with a `fonts.conf` by which they are the only ones: for `LaunchOptions.fonts`. Only where
 * browsers find fonts by fontconfig, on Linux, does that mean anything.
 */
export async function gatherFonts(folder: string): Promise<void> {
  const files = resolve(folder, 'files');
  await mkdir(files, { recursive: true });
  const { resolve: find } = createRequire(import.meta.url);
  for (const one of FAMILIES) {
    const name = one.package.replace('@fontsource/', '');
    for (const face of one.files) {
      const woff = await readFile(find(`${one.package}/files/${name}-latin-${face}.woff`));
      // Chromium passes over fonts of the system that are wrapped.
      await writeFile(join(files, `${name}-${face}.ttf`), unwrapWoff(woff));
    }
  }
  await writeFile(join(folder, 'fonts.conf'), configuration(files, resolve(folder, 'cache')));
}

/** The environment in which a browser has the fonts of a folder of `gatherFonts`; none leaves it those of the machine. */
export function fontsVariable(folder: string | undefined): Readonly<Record<string, string>> {
  return folder === undefined ? {} : { FONTCONFIG_FILE: join(folder, 'fonts.conf') };
}

/** No hinting and no colours at the edges of letters: what a machine's screen is like has no say. */
function configuration(files: string, cache: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <dir>${files}</dir>
  <cachedir>${cache}</cachedir>
  <match target="pattern">
${FAMILIES.map(({ family }) => `    <edit name="family" mode="append_last"><string>${family}</string></edit>`).join('\n')}
  </match>
  <match target="font">
    <edit name="antialias" mode="assign"><bool>true</bool></edit>
    <edit name="hinting" mode="assign"><bool>false</bool></edit>
    <edit name="hintstyle" mode="assign"><const>hintnone</const></edit>
    <edit name="rgba" mode="assign"><const>none</const></edit>
    <edit name="lcdfilter" mode="assign"><const>lcdnone</const></edit>
  </match>
</fontconfig>
`;
}

/** Header and directory entries of a WOFF file and of the font in it (https://www.w3.org/TR/WOFF/), in bytes. */
const WOFF = { header: 44, entry: 20 } as const;
const FONT = { header: 12, entry: 16 } as const;

/** The font that a WOFF file wraps: the same tables, each of them deflated or as it is. */
function unwrapWoff(woff: Buffer<ArrayBuffer>): Buffer {
  if (woff.toString('latin1', 0, 4) !== 'wOFF') throw new Error('Not a WOFF file');
  const count = woff.readUInt16BE(12);
  const head = Buffer.alloc(FONT.header + count * FONT.entry);
  woff.copy(head, 0, 4, 8);
  const power = Math.floor(Math.log2(count));
  head.writeUInt16BE(count, 4);
  head.writeUInt16BE(2 ** power * FONT.entry, 6);
  head.writeUInt16BE(power, 8);
  head.writeUInt16BE((count - 2 ** power) * FONT.entry, 10);
  const parts = [head];
  let end = head.length;
  for (let at = 0; at < count; at++) {
    const from = WOFF.header + at * WOFF.entry;
    const offset = woff.readUInt32BE(from + 4);
    const packed = woff.readUInt32BE(from + 8);
    const length = woff.readUInt32BE(from + 12);
    const body = woff.subarray(offset, offset + packed);
    const table = packed < length ? inflateSync(body) : body;
    const to = FONT.header + at * FONT.entry;
    woff.copy(head, to, from, from + 4);
    woff.copy(head, to + 4, from + 16, from + 20);
    head.writeUInt32BE(end, to + 8);
    head.writeUInt32BE(length, to + 12);
    // Tables begin at multiples of four.
    const padding = Buffer.alloc(-length & 3);
    parts.push(table, padding);
    end += length + padding.length;
  }
  return Buffer.concat(parts);
}
