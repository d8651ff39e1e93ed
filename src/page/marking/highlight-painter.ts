import { MARK_TONES, type MarkStyle, type MarkTone } from '../../domain/mark.ts';
import type { Finding } from './findings.ts';
import { findingAt } from './locate.ts';
import { FLASH_NAME, markName } from './mark-names.ts';
import type { Painter } from './painter.ts';
import { ShadowSheets } from './shadow-sheets.ts';

interface Mark {
  readonly tone: MarkTone;
  readonly range: StaticRange;
}

/**
 * Paints with the CSS Custom Highlight API: one `Highlight` for each tone.
 *
 * Ranges are static. A live range costs the page as it changes its nodes, a static one doesn't, and text that changed
 * is read again anyway. The registry and its highlights are shared with the page, which may take marks away; our own
 * map is the truth. (In Firefox a content script can't iterate a `Highlight` or the registry: it throws.)
 */
export class HighlightPainter implements Painter {
  private readonly highlights = new Map<MarkTone, Highlight>();
  private readonly marks = new Map<Finding, Mark>();
  private readonly sheets: ShadowSheets | undefined;
  private style: MarkStyle = 'off';

  /** `sheet`: the marks' CSS, where the one of the manifest doesn't reach into shadow trees. */
  constructor(sheet?: string) {
    this.sheets = sheet === undefined ? undefined : new ShadowSheets(sheet);
  }

  paint(wanted: ReadonlyMap<Finding, MarkTone>): void {
    for (const [finding, { tone, range }] of this.marks) {
      if (wanted.get(finding) === tone) continue;
      this.highlights.get(tone)?.delete(range);
      this.marks.delete(finding);
    }
    for (const [finding, tone] of wanted) {
      if (this.marks.has(finding)) continue;
      const range = staticRange(finding);
      this.marks.set(finding, { tone, range });
      this.highlightOf(tone).add(range);
      this.sheets?.reach(finding.start);
    }
    if (this.marks.size === 0) this.sheets?.withdraw();
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
    const sizes = new Map<MarkTone, number>();
    for (const { tone } of this.marks.values()) sizes.set(tone, (sizes.get(tone) ?? 0) + 1);
    for (const [tone, highlight] of this.highlights) {
      if (highlight.size !== (sizes.get(tone) ?? 0)) {
        highlight.clear();
        for (const mark of this.marks.values()) if (mark.tone === tone) highlight.add(mark.range);
      }
      const name = markName(tone, style);
      if (CSS.highlights.get(name) !== highlight) CSS.highlights.set(name, highlight);
    }
  }

  private highlightOf(tone: MarkTone): Highlight {
    const known = this.highlights.get(tone);
    if (known) return known;
    const highlight = new Highlight();
    // Where two marks meet, the stronger tone is painted over the other.
    highlight.priority = -MARK_TONES.indexOf(tone);
    this.highlights.set(tone, highlight);
    if (this.style !== 'off') CSS.highlights.set(markName(tone, this.style), highlight);
    return highlight;
  }

  private register(): void {
    const { style } = this;
    if (style === 'off') return;
    for (const [tone, highlight] of this.highlights) CSS.highlights.set(markName(tone, style), highlight);
  }

  private unregister(): void {
    const { style } = this;
    if (style === 'off') return;
    for (const tone of this.highlights.keys()) CSS.highlights.delete(markName(tone, style));
  }
}

function staticRange({ start, from, end, to }: Finding): StaticRange {
  return new StaticRange({ startContainer: start, startOffset: from, endContainer: end, endOffset: to });
}
