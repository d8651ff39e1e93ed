import type { MarkTone } from '../../domain/mark.ts';
import type { PageState } from '../page-state.ts';
import type { Finding, Findings } from './findings.ts';
import { nearView } from './near-view.ts';
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

/** Keeps the painter up to date with mentions, tones and the view. */
export class Marks {
  private readonly findings: Findings;
  private readonly painter: Painter;
  private tones: PageState['tones'] = {};
  private hidden: ReadonlySet<string> = new Set();
  private resting: ReturnType<typeof setTimeout> | undefined;
  private isDue = false;

  constructor(findings: Findings, painter: Painter) {
    this.findings = findings;
    this.painter = painter;
  }

  /** From now on vendors are painted in these tones, but for those that are hidden. */
  setTones(tones: PageState['tones'], hidden: ReadonlySet<string>): void {
    this.tones = tones;
    this.hidden = hidden;
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
    if (this.findings.mentions.size > MOST_MARKS) this.update();
  }

  private paint(): void {
    this.isDue = false;
    const wanted = new Map<Finding, MarkTone>();
    for (const finding of this.near()) {
      const { vendor } = finding.candidate;
      const tone = this.tones[vendor];
      if (tone !== undefined && !this.hidden.has(vendor) && isMarkable(finding)) wanted.set(finding, tone);
    }
    this.painter.paint(wanted);
  }

  private near(): Iterable<Finding> {
    const { mentions } = this.findings;
    if (mentions.size <= MOST_MARKS) return mentions;
    // Where a text is too long to be marked, telling what of it is in view takes long as well.
    const markable = [...mentions].filter(isMarkable);
    return markable.length <= MOST_MARKS ? markable : nearView(this.findings, MOST_MARKS);
  }
}

function isMarkable({ start }: Finding): boolean {
  return start.length <= MOST_UNITS;
}
