import { MARK_TONES, type MarkStyle, type MarkTone } from '../../domain/mark.ts';
import type { Finding } from './findings.ts';
import { findingAt } from './locate.ts';
import { FLASH_NAME, markName } from './mark-names.ts';
import type { Painter } from './painter.ts';
import { ShadowSheets } from './shadow-sheets.ts';
import { hasLightText } from './text-colour.ts';

/** How a mention is painted. All that are painted alike are in one `Highlight`. */
interface Look {
  readonly tone: MarkTone;
  readonly isOnLightText: boolean;
}

interface Mark {
  readonly look: Look;
  readonly range: StaticRange;
}

const LOOKS: readonly Look[] = MARK_TONES.flatMap((tone) => [
  { tone, isOnLightText: false },
  { tone, isOnLightText: true },
]);

/**
 * Paints with the CSS Custom Highlight API: one `Highlight` for each look.
 *
 * Ranges are static. A live range costs the page as it changes its nodes, a static one doesn't, and text that changed
 * is read again anyway. The registry and its highlights are shared with the page, which may take marks away; our own
 * map is the truth. (In Firefox a content script can't iterate a `Highlight` or the registry: it throws.)
 */
export class HighlightPainter implements Painter {
  private readonly highlights = new Map<Look, Highlight>();
  private readonly marks = new Map<Finding, Mark>();
  private readonly sheets: ShadowSheets | undefined;
  private style: MarkStyle = 'off';

  /** `sheet`: the marks' CSS, where the one of the manifest doesn't reach into shadow trees. */
  constructor(sheet?: string) {
    this.sheets = sheet === undefined ? undefined : new ShadowSheets(sheet);
  }

  paint(wanted: ReadonlyMap<Finding, MarkTone>): void {
    for (const [finding, { look }] of this.marks) {
      if (wanted.get(finding) !== look.tone) this.unpaint(finding);
    }
    for (const [finding, tone] of wanted) {
      if (this.marks.has(finding)) continue;
      this.add(finding, lookOf(finding, tone));
      this.sheets?.reach(finding.start);
    }
    if (this.marks.size === 0) this.sheets?.withdraw();
  }

  unpaint(finding: Finding): void {
    const mark = this.marks.get(finding);
    if (!mark) return;
    this.highlights.get(mark.look)?.delete(mark.range);
    this.marks.delete(finding);
  }

  texts(): readonly Text[] {
    return Array.from(this.marks.keys(), ({ start }) => start);
  }

  lookAgain(): void {
    for (const [finding, { look }] of this.marks) {
      const now = lookOf(finding, look.tone);
      if (now === look) continue;
      this.unpaint(finding);
      this.add(finding, now);
    }
  }

  setStyle(style: MarkStyle): void {
    if (style === this.style) return;
    this.unregister();
    this.style = style;
    this.register();
  }

  flash(finding: Finding | undefined): void {
    if (finding) {
      const highlight = new Highlight(staticRange(finding));
      highlight.priority = 1;
      this.sheets?.reach(finding.start);
      CSS.highlights.set(FLASH_NAME, highlight);
    } else {
      CSS.highlights.delete(FLASH_NAME);
    }
  }

  at(x: number, y: number): Finding | undefined {
    return this.style === 'off' ? undefined : findingAt(x, y, this.marks);
  }

  restore(): void {
    const { style } = this;
    if (style === 'off' || this.marks.size === 0) return;
    const sizes = new Map<Look, number>();
    for (const { look } of this.marks.values()) sizes.set(look, (sizes.get(look) ?? 0) + 1);
    for (const [look, highlight] of this.highlights) {
      if (highlight.size !== (sizes.get(look) ?? 0)) {
        highlight.clear();
        for (const mark of this.marks.values()) if (mark.look === look) highlight.add(mark.range);
      }
      const name = nameOf(look, style);
      if (CSS.highlights.get(name) !== highlight) CSS.highlights.set(name, highlight);
    }
  }

  private add(finding: Finding, look: Look): void {
    const range = staticRange(finding);
    this.marks.set(finding, { look, range });
    this.highlightOf(look).add(range);
  }

  private highlightOf(look: Look): Highlight {
    const known = this.highlights.get(look);
    if (known) return known;
    const highlight = new Highlight();
    // Where two marks meet, the stronger tone is painted over the other.
    highlight.priority = -MARK_TONES.indexOf(look.tone);
    this.highlights.set(look, highlight);
    if (this.style !== 'off') CSS.highlights.set(nameOf(look, this.style), highlight);
    return highlight;
  }

  private register(): void {
    const { style } = this;
    if (style === 'off') return;
    for (const [look, highlight] of this.highlights) CSS.highlights.set(nameOf(look, style), highlight);
  }

  private unregister(): void {
    const { style } = this;
    if (style === 'off') return;
    for (const look of this.highlights.keys()) CSS.highlights.delete(nameOf(look, style));
  }
}

function nameOf({ tone, isOnLightText }: Look, style: Exclude<MarkStyle, 'off'>): string {
  return markName(tone, style, isOnLightText);
}

/** One object for each look, so that equal ones are the same. */
function lookOf({ start }: Finding, tone: MarkTone): Look {
  const isOnLightText = start.parentElement !== null && hasLightText(start.parentElement);
  const look = LOOKS.find((one) => one.tone === tone && one.isOnLightText === isOnLightText);
  return look ?? { tone, isOnLightText };
}

function staticRange({ start, from, end, to }: Finding): StaticRange {
  return new StaticRange({ startContainer: start, startOffset: from, endContainer: end, endOffset: to });
}
