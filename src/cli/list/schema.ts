import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { jsonSchemaOf, SCHEMA_NAMES } from '../../list/source/json-schema.ts';
import { type Command, readArguments } from '../command.ts';
import { EXIT } from '../console.ts';
import { LIST_SOURCES } from '../project.ts';

const USAGE = 'interdict list schema [--out FOLDER]';

export const schemaCommand: Command = {
  name: 'schema',
  summary: 'write the JSON Schemas of source files and payload, for editors and for readers of the list',
  usage: USAGE,
  async run(args, console) {
    const { values } = readArguments(
      args,
      { out: { type: 'string', default: join(LIST_SOURCES, 'schema') } },
      USAGE,
    );
    await mkdir(values.out, { recursive: true });
    for (const name of SCHEMA_NAMES) {
      const text = `${JSON.stringify(jsonSchemaOf(name), null, 2)}\n`;
      await writeFile(join(values.out, `${name}.schema.json`), text);
    }
    console.out(`${SCHEMA_NAMES.length} schemas written to ${values.out}\n`);
    return EXIT.fine;
  },
};
