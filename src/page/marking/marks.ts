import type { MarkTone } from '../../domain/mark.ts';
import type { PageState } from '../page-state.ts';
import { type CaretPlace, caretAt } from '../reading/viewport.ts';
import { comparePlaces } from './document-order.ts';
import type { Finding, Findings } from './findings.ts';
import type { Painter } from './painter.ts';

/**
 * After any edit of the page the browser looks at every registered range again for the next frame: 12 ms with none, 20
 * with 300, 73 with 10,000. So of more mentions than this only those near the view are painted.
 */
const MOST_MARKS = 300;

/** Each change of marks makes the browser paint a frame, which takes long on a very long page: at most one in this many ms. */
const REST_MS = 250;

/**
 * A text node of more units than this is not marked: the browser paints it as one, 25 ms for each frame with a change per
 * million units. Its mentions are counted all the same.
 */
const MOST_UNITS = 0x200000;

/** Where the view is sampled for what is near: columns and bars have an order of their own. Parts of width and height. */
const SAMPLES = [0.15, 0.5, 0.85].flatMap((x) => [0.05, 0.35, 0.65, 0.95].map((y) => [x, y] as const));

/** Keeps the painter up to date with mentions, tones and the view. */
export class Marks {
  private readonly findings: Findings;
  private readonly painter: Painter;
  private tones: PageState['tones'] = {};
  private resting: ReturnType<typeof setTimeout> | undefined;
  private isDue = false;

  constructor(findings: Findings, painter: Painter) {
    this.findings = findings;
    this.painter = painter;
  }

  setTones(tones: PageState['tones']): void {
    this.tones = tones;
    this.paint();
  }

  /** Paints the mentions; on pages with very many, those near the view. At once, or soon if that was only just done. */
  update(): void {
    if (this.resting !== undefined) {
      this.isDue = true;
      return;
    }
    this.paint();
    this.resting = setTimeout(() => {
      this.resting = undefined;
      if (this.isDue) this.update();
    }, REST_MS);
  }

  /** After the view moved. */
  follow(): void {
    if (this.markable().length > MOST_MARKS) this.update();
  }

  private markable(): readonly Finding[] {
    return this.findings.mentions().filter(({ start }) => start.length <= MOST_UNITS);
  }

  private paint(): void {
    this.isDue = false;
    const wanted = new Map<Finding, MarkTone>();
    for (const finding of this.near()) {
      const tone = this.tones[finding.candidate.vendor];
      if (tone !== undefined) wanted.set(finding, tone);
    }
    this.painter.paint(wanted);
  }

  private near(): Iterable<Finding> {
    const mentions = this.markable();
    if (mentions.length <= MOST_MARKS) return mentions;
    const shadowRoots = [...new Set(mentions.map(({ start }) => start.getRootNode()))].filter(
      (root) => root instanceof ShadowRoot,
    );
    const starts: number[] = [];
    for (const [x, y] of SAMPLES) {
      const caret = caretAt(innerWidth * x, innerHeight * y, shadowRoots);
      if (caret) starts.push(firstFrom(mentions, caret));
    }
    const near = new Set<Finding>();
    for (let distance = 0; near.size < MOST_MARKS && distance < MOST_MARKS; distance++) {
      for (const start of starts) {
        for (const at of [start + distance, start - 1 - distance]) {
          const finding = mentions[at];
          if (finding) near.add(finding);
        }
      }
    }
    return near;
  }
}

/** The position of the first mention that doesn't start before the caret. */
function firstFrom(mentions: readonly Finding[], { node, offset }: CaretPlace): number {
  const place = { start: node, from: offset, end: node, to: offset };
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const finding = mentions[middle];
    if (finding && comparePlaces(finding, place) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
