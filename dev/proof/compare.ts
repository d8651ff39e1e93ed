import type { SelfPortrait } from './self-portrait.ts';

/** The first difference in one part of two portraits. */
export interface Difference {
  readonly part: string;
  /** Where in the part. */
  readonly at: string;
  readonly before: string;
  readonly after: string;
}

/** How much of a long text is told, in UTF-16 units. */
const TOLD = 120;

/** The parts in which two portraits differ; none when a page can't tell its two visits apart. */
export function differencesOf(before: SelfPortrait, after: SelfPortrait): Difference[] {
  const parts = Object.keys(before) as (keyof SelfPortrait)[];
  return parts.flatMap((part) => {
    const difference = firstDifference(before[part], after[part], '');
    return difference ? [{ part, ...difference }] : [];
  });
}

function firstDifference(before: unknown, after: unknown, at: string): Omit<Difference, 'part'> | undefined {
  if (before === after) return undefined;
  if (typeof before === 'string' && typeof after === 'string') return inTexts(before, after, at);
  if (!isObject(before) || !isObject(after)) return { at, before: told(before), after: told(after) };
  for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const difference = firstDifference(before[key], after[key], `${at}/${key}`);
    if (difference) return difference;
  }
  return undefined;
}

function inTexts(before: string, after: string, at: string): Omit<Difference, 'part'> {
  let same = 0;
  while (before[same] === after[same]) same++;
  const from = Math.max(0, same - TOLD / 2);
  return { at: `${at} (${same})`, before: told(before.slice(from)), after: told(after.slice(from)) };
}

function told(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing');
  const line = text.replaceAll(/\s+/g, ' ');
  return line.length > TOLD ? `${line.slice(0, TOLD)}...` : line;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
