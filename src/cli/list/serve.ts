import { readFile } from 'node:fs/promises';
import { type Command, readArguments } from '../command.ts';
import { CommandError, EXIT, usageError } from '../console.ts';
import { startListServer } from '../list-server.ts';

const USAGE = 'interdict list serve FILE [--port N]';

export const serveCommand: Command = {
  name: 'serve',
  summary: 'serve a list file on loopback, as a static host would',
  usage: USAGE,
  async run(args, console) {
    const { values, positionals } = readArguments(args, { port: { type: 'string', default: '0' } }, USAGE);
    const [file] = positionals;
    if (file === undefined) throw usageError(`Which file?\nUsage: ${USAGE}`);
    const port = Number(values.port);
    if (!Number.isInteger(port) || port < 0 || port > 65_535)
      throw usageError(`--port is a port, not "${values.port}"`);
    const bytes = await readFile(file).catch(() => {
      throw new CommandError(`${file}: no such file.`);
    });
    const server = await startListServer(new Uint8Array(bytes), port).catch((error: unknown) => {
      throw new CommandError(
        `Port ${port} can't be used: ${error instanceof Error ? error.message : String(error)}.`,
      );
    });
    console.out(`${file} at ${server.address}; stop with Ctrl+C\n`);
    await new Promise<void>((resolve) => process.once('SIGINT', () => resolve()));
    await server.close();
    return EXIT.fine;
  },
};
