import { encodePayload } from '../../list/encode-payload.ts';
import type { ListContent } from '../../list/list.ts';
import { parsePayload } from '../../list/parse-payload.ts';
import type { Release } from '../../list/schema/release.ts';
import { compileSources } from '../../list/source/compile-sources.ts';
import type { Problem } from '../../list/source/problem.ts';
import { CommandError } from '../console.ts';
import { readListSources } from '../list-files.ts';
import { LIST_SOURCES } from '../project.ts';

/** A list made from its sources, before it is signed. */
export interface CompiledSources {
  readonly release: Release;
  /** JSON, the same bytes for the same sources. */
  readonly payload: string;
  readonly content: ListContent;
}

/** Compiles the source files of a folder. Throws a `CommandError` that tells each problem with file and line. */
export async function compileList(folder: string = LIST_SOURCES): Promise<CompiledSources> {
  const compiled = compileSources(await readListSources(folder));
  if (!compiled.ok) throw new CommandError(compiled.error.map(problemLine).join('\n'));
  const payload = encodePayload(compiled.value.payload);
  const parsed = parsePayload(JSON.parse(payload));
  if (!parsed.ok)
    throw new CommandError(`The compiled list is refused at ${parsed.error.path}: ${parsed.error.problem}.`);
  return { release: compiled.value.release, payload, content: parsed.value };
}

/** `list/vendors/x.yaml:12:3: error: what is wrong. What to do.` */
export function problemLine({ file, line, column, severity, problem, remedy }: Problem): string {
  return `${file}:${line}:${column}: ${severity}: ${problem}. ${remedy}`;
}
