import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildNamesIndex } from '../../names/index/build-names-index.ts';
import { type Command, readArguments } from '../command.ts';
import { EXIT } from '../console.ts';
import { LIST_SOURCES, LOCAL } from '../project.ts';
import { plainTable } from '../table.ts';
import { compileList } from './compile-list.ts';

const USAGE = 'interdict list build [--out FOLDER] [--sources FOLDER]';

export const buildCommand: Command = {
  name: 'build',
  summary: 'compile the sources into the payload to sign and the names index; print their sizes',
  usage: USAGE,
  async run(args, console) {
    const { values } = readArguments(
      args,
      {
        out: { type: 'string', default: join(LOCAL, 'list') },
        sources: { type: 'string', default: LIST_SOURCES },
      },
      USAGE,
    );
    const { payload, content, release } = await compileList(values.sources);
    const index = JSON.stringify(buildNamesIndex(content.vendors, content.sectorWords));
    await mkdir(values.out, { recursive: true });
    const files = [
      { name: 'payload.json', text: payload },
      { name: 'names-index.json', text: index },
    ];
    for (const { name, text } of files) await writeFile(join(values.out, name), text);
    console.out(`List ${release.sequence}, written to ${values.out}\n`);
    console.out(
      plainTable(
        [
          { heading: 'File', text: ({ name }) => name },
          { heading: 'Bytes', text: ({ text }) => String(Buffer.byteLength(text)), alignRight: true },
          { heading: 'gzip', text: ({ text }) => String(gzipSync(text).length), alignRight: true },
        ],
        files,
      ),
    );
    return EXIT.fine;
  },
};
