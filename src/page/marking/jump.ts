import type { VendorId } from '../../domain/vendor.ts';
import { ownOf } from '../reading/unclobbered.ts';
import { caretAt } from '../reading/viewport.ts';
import { comparePlaces } from './document-order.ts';
import type { Finding, Findings } from './findings.ts';
import { rectsOf } from './locate.ts';
import type { Painter } from './painter.ts';
import type { Place } from './read-chunk.ts';

export interface Jump {
  readonly finding: Finding;
  /** Its place among the mentions that were stepped through, 1-based, and how many these are. */
  readonly at: number;
  readonly of: number;
}

/** How long the mention that was jumped to stands out, in ms. */
const FLASH_MS = 1200;

/** Steps through the mentions in document order and shows them. */
export class Jumper {
  private readonly findings: Findings;
  private readonly painter: Painter;
  private hidden: ReadonlySet<string> = new Set();
  private last: Place | undefined;
  private flashing: ReturnType<typeof setTimeout> | undefined;

  constructor(findings: Findings, painter: Painter) {
    this.findings = findings;
    this.painter = painter;
  }

  /** From now on these vendors are passed over, unless one of them is asked for. */
  skip(hidden: ReadonlySet<string>): void {
    this.hidden = hidden;
  }

  /** Goes on from the mention jumped to before, or from the top of the view; after the last comes the first. */
  step(
    vendor: VendorId | undefined,
    step: 'next' | 'previous',
    behavior = preferredBehavior(),
  ): Jump | undefined {
    const mentions = this.findings
      .inOrder()
      .filter(({ candidate }) =>
        vendor === undefined ? !this.hidden.has(candidate.vendor) : candidate.vendor === vendor,
      );
    const from = this.last?.start.isConnected ? this.last : topOfView();
    const at = positionOf(mentions, from, step);
    const finding = mentions[at];
    if (!finding) return undefined;
    this.last = finding;
    scrollTo(finding, behavior);
    this.flash(finding);
    return { finding, at: at + 1, of: mentions.length };
  }

  private flash(finding: Finding): void {
    clearTimeout(this.flashing);
    this.painter.flash(finding);
    this.flashing = setTimeout(() => this.painter.flash(undefined), FLASH_MS);
  }
}

function positionOf(
  mentions: readonly Finding[],
  from: Place | undefined,
  step: 'next' | 'previous',
): number {
  const count = mentions.length;
  if (!from) return step === 'next' ? 0 : count - 1;
  const at = firstFrom(mentions, from);
  const isAt = at < count && comparePlaces(mentions[at] ?? from, from) === 0;
  return step === 'next' ? (at + (isAt ? 1 : 0)) % count : (at - 1 + count) % count;
}

/** The position of the first mention that isn't before a place. */
function firstFrom(mentions: readonly Finding[], place: Place): number {
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

function topOfView(): Place | undefined {
  const caret = caretAt(innerWidth / 2, 1);
  return caret && { start: caret.node, from: caret.offset - 1, end: caret.node, to: caret.offset };
}

function preferredBehavior(): ScrollBehavior {
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
}

/** Brings a place to the middle of the view; its element alone may be longer than the view. */
function scrollTo(place: Place, behavior: ScrollBehavior): void {
  const element = place.start.parentElement;
  const isLong =
    element !== null && ownOf(element, 'getBoundingClientRect').call(element).height > innerHeight;
  if (!isLong) {
    if (element)
      ownOf(element, 'scrollIntoView').call(element, { block: 'center', inline: 'nearest', behavior });
    return;
  }
  const [rect] = rectsOf(place);
  if (rect) scrollBy({ top: (rect.top + rect.bottom - innerHeight) / 2, behavior });
}
