import { caretAt } from '../reading/viewport.ts';
import type { Finding } from './findings.ts';
import type { Place } from './read-chunk.ts';

/** Chromium 140 and Firefox 140 have it; the DOM types don't yet. */
interface HighlightHit {
  readonly ranges: readonly AbstractRange[];
}
type HighlightsFromPoint = (x: number, y: number, options?: { shadowRoots?: ShadowRoot[] }) => HighlightHit[];

/** A painted mention and the range it was painted with. */
type Painted = ReadonlyMap<Finding, { readonly range: AbstractRange }>;

/** The painted mention at a point of the view, in CSS px. */
export function findingAt(x: number, y: number, painted: Painted): Finding | undefined {
  const shadowRoots = rootsOf(painted);
  const registry: HighlightRegistry & { highlightsFromPoint?: HighlightsFromPoint } = CSS.highlights;
  if (registry.highlightsFromPoint) {
    const hits = new Set(
      registry.highlightsFromPoint(x, y, { shadowRoots }).flatMap(({ ranges }) => [...ranges]),
    );
    if (hits.size === 0) return undefined;
    for (const [finding, { range }] of painted) if (hits.has(range)) return finding;
    return undefined;
  }
  const caret = caretAt(x, y, shadowRoots);
  if (!caret) return undefined;
  for (const finding of painted.keys()) {
    if ((finding.start === caret.node || finding.end === caret.node) && rectAt(finding, x, y)) return finding;
  }
  return undefined;
}

/** The rectangle of a place that has the point in it: a place has several when it is broken over lines. */
export function rectAt(place: Place, x: number, y: number): DOMRect | undefined {
  return rectsOf(place).find(
    ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
  );
}

/** The rectangles of a place in the view, in CSS px; none when it isn't rendered. */
export function rectsOf({ start, from, end, to }: Place): DOMRect[] {
  const range = document.createRange();
  if (from > start.length || to > end.length) return [];
  range.setStart(start, from);
  range.setEnd(end, to);
  return [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
}

function rootsOf(painted: Painted): ShadowRoot[] {
  const roots = new Set<ShadowRoot>();
  for (const { start } of painted.keys()) {
    for (let root = start.getRootNode(); root instanceof ShadowRoot; root = root.host.getRootNode())
      roots.add(root);
  }
  return [...roots];
}
