import type { BaseIssue } from 'valibot';
import { errorAt, type Problem } from './problem.ts';
import type { Key, YamlFile } from './yaml-file.ts';

/** Tells what a schema found, at the line it means. */
export function problemsOf(file: YamlFile, issues: readonly BaseIssue<unknown>[]): Problem[] {
  return issues.map((issue) => problemOf(file, issue));
}

function problemOf(file: YamlFile, issue: BaseIssue<unknown>): Problem {
  const keys = (issue.path ?? []).flatMap(({ key }): Key[] =>
    typeof key === 'string' || typeof key === 'number' ? [key] : [],
  );
  const field = typeof keys.at(-1) === 'string' ? `"${keys.at(-1)}"` : 'the entry';
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    return errorAt(
      file.placeOfKey(keys),
      `${field} is not a known field`,
      'Correct its spelling or remove it.',
    );
  }
  if (issue.received === 'undefined') {
    return errorAt(file.placeOf(keys.slice(0, -1)), `${field} is missing`, `Add ${field}.`);
  }
  if (issue.kind === 'schema' && issue.message.startsWith('Invalid')) {
    return errorAt(
      file.placeOf(keys),
      `${field} has the wrong form: expected ${wordsFor(issue.expected)}`,
      'Write it as list/README.md shows.',
    );
  }
  return errorAt(file.placeOf(keys), `${field} ${issue.message}`, 'Correct the value.');
}

function wordsFor(expected: string | null): string {
  switch (expected) {
    case 'string':
      return 'text';
    case 'Array':
      return 'a list';
    case 'Object':
      return 'fields';
    default:
      return expected ?? 'something else';
  }
}
