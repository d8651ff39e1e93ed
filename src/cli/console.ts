/** What a command sees of the world around it. Tests give their own. */
export interface Console {
  out(text: string): void;
  /** Notes and errors, kept apart from the results. */
  error(text: string): void;
  readInput(): Promise<Uint8Array>;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Epoch ms. */
  now(): number;
}

export const realConsole: Console = {
  out: (text) => void process.stdout.write(text),
  error: (text) => void process.stderr.write(text),
  async readInput() {
    const chunks: Buffer[] = [];
    for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk));
    return Buffer.concat(chunks);
  },
  env: process.env,
  now: () => Date.now(),
};

/** How a command ends. */
export const EXIT = {
  fine: 0,
  /** The work was done and says no: a check failed, a signature is wrong. */
  failed: 1,
  /** The call was wrong: an unknown option, a missing argument. */
  usage: 2,
  /** `scan --fail-on` found what it was told to fail on. */
  found: 3,
} as const;
export type Exit = (typeof EXIT)[keyof typeof EXIT];

/** Ends a command with one clear sentence. */
export class CommandError extends Error {
  readonly exit: Exit;

  constructor(message: string, exit: Exit = EXIT.failed) {
    super(message);
    this.name = 'CommandError';
    this.exit = exit;
  }
}

export function usageError(message: string): CommandError {
  return new CommandError(message, EXIT.usage);
}
