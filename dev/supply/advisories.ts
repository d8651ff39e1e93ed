import * as v from 'valibot';
import type { NpmAnswer } from './npm.ts';

export const SEVERITIES = ['info', 'low', 'moderate', 'high', 'critical'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** What is known against one package, by its worst advisory. */
export interface Advisory {
  readonly name: string;
  readonly severity: Severity;
  /** Which versions. */
  readonly range: string;
  /** Titles with addresses; names of packages through which it comes. */
  readonly reasons: readonly string[];
}

/** What npm found, or why it could not look. */
export type AuditAnswer =
  | { readonly kind: 'checked'; readonly advisories: readonly Advisory[] }
  | { readonly kind: 'not-checked'; readonly why: string };

const reportShape = v.object({
  auditReportVersion: v.literal(2),
  vulnerabilities: v.record(
    v.string(),
    v.object({
      name: v.string(),
      severity: v.picklist(SEVERITIES),
      range: v.string(),
      via: v.array(v.union([v.string(), v.object({ title: v.string(), url: v.string() })])),
    }),
  ),
});
const failureShape = v.object({ message: v.string() });

/**
 * Reads the answer of `npm audit --json`. Only a report counts as checked: an answer that is anything else, an empty one
 * too, never passes for one without advisories.
 */
export function readAudit({ out, error }: Pick<NpmAnswer, 'out' | 'error'>): AuditAnswer {
  const answer = parseJson(out);
  const report = v.safeParse(reportShape, answer);
  if (report.success) {
    const advisories = Object.values(report.output.vulnerabilities).map(({ name, severity, range, via }) => ({
      name,
      severity,
      range,
      reasons: via.map((one) => (typeof one === 'string' ? `through ${one}` : `${one.title} (${one.url})`)),
    }));
    return { kind: 'checked', advisories: advisories.toSorted(worstFirst) };
  }
  const failure = v.safeParse(failureShape, answer);
  if (failure.success) return { kind: 'not-checked', why: failure.output.message };
  const firstLine = error.split('\n').find((line) => line.trim() !== '');
  return { kind: 'not-checked', why: firstLine ?? 'npm gave no report' };
}

function worstFirst(a: Advisory, b: Advisory): number {
  return SEVERITIES.indexOf(b.severity) - SEVERITIES.indexOf(a.severity) || (a.name < b.name ? -1 : 1);
}

/** Of what ships every advisory counts; of tools, which see no page and no person, those from `high` on. */
export function countsAgainst({ severity }: Pick<Advisory, 'severity'>, ships: boolean): boolean {
  return ships || SEVERITIES.indexOf(severity) >= SEVERITIES.indexOf('high');
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
