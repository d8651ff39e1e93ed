import type { Command } from './command.ts';
import { CommandError, type Console, EXIT, type Exit, realConsole, usageError } from './console.ts';
import { listCommands } from './list/commands.ts';
import { scanCommand } from './scan/scan.ts';
import { scoreCommand } from './score/score.ts';

const TOP_COMMANDS: readonly Command[] = [scanCommand, scoreCommand];

/** Runs one call of the tool and gives its exit code. Every expected failure is one sentence on standard error. */
export async function run(args: readonly string[], console: Console): Promise<Exit> {
  try {
    return await dispatch(args, console);
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    console.error(`${error.message}\n`);
    return error.exit;
  }
}

async function dispatch([group, ...rest]: readonly string[], console: Console): Promise<Exit> {
  if (group === undefined || isHelp(group)) {
    console.out(help());
    return group === undefined ? EXIT.usage : EXIT.fine;
  }
  const top = TOP_COMMANDS.find(({ name }) => name === group);
  if (top) return runCommand(top, rest, console);
  if (group !== 'list') throw usageError(`"${group}" is no command.\n\n${help()}`);
  const [name, ...args] = rest;
  if (name !== undefined && isHelp(name)) {
    console.out(help());
    return EXIT.fine;
  }
  const command = listCommands.find((one) => one.name === name);
  if (!command)
    throw usageError(`${name ? `"list ${name}" is no command` : 'Which list command?'}\n\n${help()}`);
  return runCommand(command, args, console);
}

function isHelp(word: string): boolean {
  return word === 'help' || word === '--help' || word === '-h';
}

async function runCommand(command: Command, args: readonly string[], console: Console): Promise<Exit> {
  if (args.includes('--help') || args.includes('-h')) {
    console.out(`Usage: ${command.usage}\n`);
    return EXIT.fine;
  }
  return command.run(args, console);
}

function help(): string {
  const line = (name: string, summary: string) => `  ${name.padEnd(14)} ${summary}\n`;
  return [
    'Interdict finds restricted technology vendors in texts and keeps the list of them.\n\n',
    ...TOP_COMMANDS.map(({ name, summary }) => line(name, summary)),
    ...listCommands.map(({ name, summary }) => line(`list ${name}`, summary)),
    '\nEach command tells its options with --help.\n',
  ].join('');
}

if (import.meta.main) {
  // Whoever reads us may have read enough: `list export csv | head`.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(EXIT.fine);
    throw error;
  });
  process.exitCode = await run(process.argv.slice(2), realConsole);
}
