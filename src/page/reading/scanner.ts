import type { Matcher } from '../../names/matcher.ts';
import type { Findings } from '../marking/findings.ts';
import { readChunk } from '../marking/read-chunk.ts';
import type { Roots } from './roots.ts';
import { rawTextsOf } from './skip.ts';
import type { Slices } from './slices.ts';
import { type Chunk, type Spans, TextWalk, textWalker } from './text-walk.ts';
import { placesInView } from './viewport.ts';

export interface ScannerPorts {
  readonly findings: Findings;
  readonly roots: Roots;
  readonly slices: Slices;
  /** A tree that is read from now on: the moment to watch it. */
  readonly onRoot: (root: ShadowRoot) => void;
  /** Something was found or is gone; called at most once a slice. */
  readonly onFound: () => void;
}

/** The first slice of a document is short, so that on a long page what is in view comes next. In ms. */
const FIRST_SLICE_MS = 2;
/** How much is read from each sampled place in view, in UTF-16 units: three of them are more than a screen holds. */
const VIEW_UNITS = 0x2000;
/** Chunks gathered at most while the names index is on its way: the text of any usual page, memory for none too long. */
const MOST_WAITING = 8;

/** Reads trees in slices. One piece of work after another: the caller sees to that. */
export class Scanner {
  private readonly ports: ScannerPorts;
  private matcher: Matcher | undefined;

  constructor(ports: ScannerPorts) {
    this.ports = ports;
  }

  /**
   * Reads the document and all its shadow trees. The text is gathered while `matcher` is still to come. On a page that
   * isn't read at once, what is in view goes first.
   */
  async readAll(matcher: Promise<Matcher>, signal: AbortSignal): Promise<void> {
    const { slices, roots } = this.ports;
    this.matcher = undefined;
    const ready = matcher.then((value) => {
      this.matcher = value;
    });
    // Heard of where it is awaited, if it comes to that.
    ready.catch(() => undefined);
    slices.begin(FIRST_SLICE_MS);
    await this.readTree(document, ready, signal, () => this.readView());
    for (const root of roots.known) await this.readTree(root, ready, signal);
    await this.readNew([document], signal);
  }

  /** Reads stretches of trees that changed. */
  async readSpans(spansOf: ReadonlyMap<Document | ShadowRoot, Spans>, signal: AbortSignal): Promise<void> {
    const { slices } = this.ports;
    for (const [root, spans] of spansOf) {
      const walker = textWalker(root);
      for (const [first] of spans) {
        const walk = TextWalk.along(walker, first, spans);
        for (let chunk = walk.next(); chunk; chunk = walk.next()) {
          this.read(chunk);
          if (slices.mustPause()) await this.pause(signal);
        }
      }
    }
  }

  /** Finds the shadow trees under each of `tops` that are new, and reads them. */
  async readNew(tops: readonly (Document | Element)[], signal: AbortSignal): Promise<void> {
    await this.readRoots(await this.ports.roots.find(tops, this.ports.slices, signal), signal);
  }

  /** Finds the shadow trees that came late, and reads them. */
  async readLate(signal: AbortSignal): Promise<void> {
    await this.readRoots(this.ports.roots.findLate(), signal);
  }

  private async readRoots(roots: readonly ShadowRoot[], signal: AbortSignal): Promise<void> {
    for (const root of roots) {
      this.ports.onRoot(root);
      await this.readTree(root, undefined, signal);
    }
  }

  /** Reads one tree. `onFirstPause` is called when it takes longer than a slice. */
  private async readTree(
    root: Document | ShadowRoot,
    ready: Promise<void> | undefined,
    signal: AbortSignal,
    onFirstPause?: () => void,
  ): Promise<void> {
    const { slices } = this.ports;
    const walk = TextWalk.over(root, rawTextsOf(root));
    const waiting: Chunk[] = [];
    let isFirst = true;
    for (let chunk = walk.next(); chunk || waiting.length > 0; chunk = walk.next()) {
      if (chunk) waiting.push(chunk);
      if (!this.matcher && ready && (!chunk || waiting.length >= MOST_WAITING)) {
        await ready;
        signal.throwIfAborted();
        slices.begin(FIRST_SLICE_MS);
      }
      if (this.matcher) for (const next of waiting.splice(0)) this.read(next);
      if (!chunk || !slices.mustPause()) continue;
      if (isFirst && this.matcher) {
        isFirst = false;
        // In a text node that long, the browser takes a tenth of a second to tell which character is where.
        if (!walk.isWithinText) onFirstPause?.();
      }
      await this.pause(signal);
    }
    this.ports.onFound();
  }

  private readView(): void {
    for (const { node, offset } of placesInView()) {
      const chunk = TextWalk.from(document, node, offset).next(VIEW_UNITS);
      if (chunk) this.read(chunk);
    }
  }

  private read(chunk: Chunk): void {
    if (this.matcher) this.ports.findings.take(chunk, readChunk(chunk, this.matcher));
  }

  private async pause(signal: AbortSignal): Promise<void> {
    this.ports.onFound();
    await this.ports.slices.pause(signal);
  }
}
