/** A place in a source file; lines and columns count from 1, columns in UTF-16 units. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** `error`: the list can't be published so. `notice`: worth a look. */
export type Severity = 'error' | 'notice';

/** What is wrong in a source file, where, and what to do about it. */
export interface Problem extends Place {
  readonly severity: Severity;
  readonly problem: string;
  readonly remedy: string;
}

export function errorAt(place: Place, problem: string, remedy: string): Problem {
  return { ...place, severity: 'error', problem, remedy };
}

export function noticeAt(place: Place, problem: string, remedy: string): Problem {
  return { ...place, severity: 'notice', problem, remedy };
}

/** In reading order, each problem once: one line of an act may be wrong for many vendors. */
export function sortedProblems(problems: readonly Problem[]): Problem[] {
  const byText = new Map(problems.map((problem) => [JSON.stringify(problem), problem]));
  return [...byText.values()].sort(
    (a, b) =>
      compareText(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      compareText(a.problem, b.problem),
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
