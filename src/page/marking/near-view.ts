import { type CaretPlace, caretAt } from '../reading/viewport.ts';
import { ComposedWalk } from './composed-walk.ts';
import type { Finding, Findings } from './findings.ts';

/** Where the view is sampled, its middle first: columns and bars have an order of their own. Parts of width and height. */
const SAMPLES = [0.5, 0.15, 0.85].flatMap((x) => [0.5, 0.05, 0.95].map((y) => [x, y] as const));
/** Where thousands of elements stand side by side, the browser takes a millisecond and more for each sample. */
const MOST_SAMPLING_MS = 2;

/** How far from each sampled place mentions are near, in UTF-16 units of text: some three screens of it. */
const NEAR_UNITS = 0x2000;
/** The same in text nodes: pages have thousands of blank ones. */
const NEAR_NODES = 2000;

/** The mentions around what is in view, at most so many: the nearest ones. */
export function nearView(
  findings: Findings,
  most: number,
  now: () => number = () => performance.now(),
): readonly Finding[] {
  const trees = findings.mentionTrees();
  const carets = caretsInView([...trees.values()], now);
  const near = new Set(atCarets(findings, carets));
  const walk = new ComposedWalk(trees);
  let steps = [
    ...walksFrom(carets, (node) => walk.next(node)),
    ...walksFrom(carets, (node) => walk.previous(node)),
  ];
  while (near.size < most && steps.length > 0) {
    steps = steps.filter((step) => {
      const text = step();
      if (text) for (const finding of findings.mentionsIn(text)) near.add(finding);
      return text !== undefined;
    });
  }
  return [...near].slice(0, most);
}

/** The mentions near the carets in the same text nodes, the nearest first. */
function atCarets(findings: Findings, carets: readonly CaretPlace[]): Finding[] {
  const distances = new Map<Finding, number>();
  for (const { node, offset } of carets) {
    for (const finding of findings.mentionsIn(node)) {
      const distance = Math.min(Math.abs(finding.from - offset), distances.get(finding) ?? NEAR_UNITS);
      if (distance < NEAR_UNITS) distances.set(finding, distance);
    }
  }
  return [...distances].sort(([, a], [, b]) => a - b).map(([finding]) => finding);
}

/** What steps from each caret in one direction, to texts that are near and that no other came to. */
function walksFrom(
  carets: readonly CaretPlace[],
  stepFrom: (node: Text) => Text | undefined,
): (() => Text | undefined)[] {
  const met = new Set<Text>(carets.map(({ node }) => node));
  return carets.map(({ node }) => {
    let at: Text | undefined = node;
    let units = 0;
    let nodes = 0;
    return () => {
      at = at && units < NEAR_UNITS && nodes < NEAR_NODES ? stepFrom(at) : undefined;
      if (!at || met.has(at)) {
        at = undefined;
        return undefined;
      }
      met.add(at);
      units += at.length;
      nodes++;
      return at;
    };
  });
}

function caretsInView(shadowRoots: ShadowRoot[], now: () => number): CaretPlace[] {
  const carets: CaretPlace[] = [];
  const start = now();
  for (const [x, y] of SAMPLES) {
    const caret = caretAt(innerWidth * x, innerHeight * y, shadowRoots);
    if (caret && !carets.some(({ node, offset }) => node === caret.node && offset === caret.offset))
      carets.push(caret);
    if (carets.length > 0 && now() - start > MOST_SAMPLING_MS) break;
  }
  return carets;
}
