import { type ParseArgsConfig, parseArgs } from 'node:util';
import { type Console, type Exit, usageError } from './console.ts';

/** One command of the tool. */
export interface Command {
  readonly name: string;
  readonly summary: string;
  readonly usage: string;
  run(args: readonly string[], console: Console): Promise<Exit>;
}

/** `parseArgs` of Node, strict, whose complaints name the command's usage. */
export function readArguments<Options extends NonNullable<ParseArgsConfig['options']>>(
  args: readonly string[],
  options: Options,
  usage: string,
) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw usageError(`${reason.replace(/\. To specify a positional.*$/s, '')}\nUsage: ${usage}`);
  }
}

/** The value when it is one of the allowed ones; a usage error naming them otherwise. */
export function oneOf<Value extends string>(value: string, allowed: readonly Value[], option: string): Value {
  const found = allowed.find((one) => one === value);
  if (found === undefined) throw usageError(`${option} is one of ${allowed.join(', ')}, not "${value}"`);
  return found;
}
