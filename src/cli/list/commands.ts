import type { Command } from '../command.ts';
import { buildCommand } from './build.ts';
import { checkCommand } from './check.ts';
import { diffCommand } from './diff.ts';
import { exportCommand } from './export.ts';
import { importCommand } from './import.ts';
import { keygenCommand } from './keygen.ts';
import { newCommand } from './new.ts';
import { releaseCommand } from './release.ts';
import { rotateCommand } from './rotate.ts';
import { schemaCommand } from './schema.ts';
import { serveCommand } from './serve.ts';
import { showCommand } from './show.ts';
import { signCommand } from './sign.ts';
import { statsCommand } from './stats.ts';
import { verifyCommand } from './verify.ts';

/** The commands behind `interdict list`, in the order of a release. */
export const listCommands: readonly Command[] = [
  newCommand,
  schemaCommand,
  checkCommand,
  buildCommand,
  statsCommand,
  showCommand,
  diffCommand,
  releaseCommand,
  keygenCommand,
  rotateCommand,
  signCommand,
  verifyCommand,
  serveCommand,
  exportCommand,
  importCommand,
];
