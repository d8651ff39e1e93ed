import type { MarkStyle, MarkTone } from '../../src/domain/mark.ts';
import type { Finding } from '../../src/page/marking/findings.ts';
import type { Painter } from '../../src/page/marking/painter.ts';

/** Remembers what would be painted. */
export class FakePainter implements Painter {
  painted: ReadonlyMap<Finding, MarkTone> = new Map();
  style: MarkStyle | undefined;
  flashed: Finding | undefined;

  paint(marks: ReadonlyMap<Finding, MarkTone>): void {
    this.painted = marks;
  }

  setStyle(style: MarkStyle): void {
    this.style = style;
  }

  unpaint(finding: Finding): void {
    const left = new Map(this.painted);
    left.delete(finding);
    this.painted = left;
  }

  texts(): readonly Text[] {
    return Array.from(this.painted.keys(), ({ start }) => start);
  }

  lookAgain(): void {}

  flash(finding: Finding | undefined): void {
    this.flashed = finding;
  }

  at(): Finding | undefined {
    return undefined;
  }

  restore(): void {}

  /** The painted names with their tones, in document order of painting. */
  get marks(): string[] {
    return [...this.painted].map(([{ candidate }, tone]) => `${candidate.name}: ${tone}`);
  }
}
