import { type Chunk, textsOfCore } from './chunk.ts';
import type { Roots } from './roots.ts';
import { addRawTexts, RAW_TEXT } from './skip.ts';
import type { Slices } from './slices.ts';
import { type Spans, TextWalk, textWalker } from './text-walk.ts';
import { type CaretPlace, placeInView, VIEW_SAMPLES } from './viewport.ts';

/** Reads a chunk; gives a promise only where something has to be loaded first. */
export type ReadChunk = (chunk: Chunk) => Promise<void> | undefined;

export interface ScannerPorts {
  readonly roots: Roots;
  readonly slices: Slices;
  /** A tree that is read from now on: the moment to watch it. */
  readonly onRoot: (root: ShadowRoot) => void;
  /** Something was found or is gone; called at most once a slice. */
  readonly onFound: () => void;
}

/** On a document with more elements than this, which takes several slices to read, what is in view goes first. */
const LONG_ELEMENTS = 5000;
/** What is in view is read in parts of so many UTF-16 units, a half of what a screen holds; from each place so many parts. */
const VIEW_UNITS = 0x1000;
const MOST_VIEW_PARTS = 4;
/** The first chunk is short: the engine has our code to compile with it, and what finds and marks names may be loaded. */
const FIRST_UNITS = 0x2000;
/** Chunks gathered at most while the names index is on its way: the text of any usual page, memory for none too long. */
const MOST_WAITING = 8;
/** Bringing all up to date with what was found takes as long as there is much of it: while reading, once in so many ms. */
const TELL_MS = 100;

/** Reads trees in slices. One piece of work after another: the caller sees to that. */
export class Scanner {
  private readonly ports: ScannerPorts;
  private reader: ReadChunk | undefined;
  private toldMs = Number.NEGATIVE_INFINITY;

  constructor(ports: ScannerPorts) {
    this.ports = ports;
  }

  /**
   * Reads the document and all its shadow trees. The text is gathered while `reader` is still to come. On a long page, what
   * is in view goes first.
   */
  async readAll(reader: Promise<ReadChunk>, signal: AbortSignal): Promise<void> {
    const { slices, roots } = this.ports;
    this.reader = undefined;
    const ready = reader.then((value) => {
      this.reader = value;
    });
    // Heard of where it is awaited, if it comes to that.
    ready.catch(() => undefined);
    slices.begin();
    if (document.getElementsByTagName('*').length > LONG_ELEMENTS) {
      await this.until(ready, signal);
      await this.readView(signal);
    }
    await this.readTree(document, ready, signal);
    this.tell();
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
          await this.read(chunk, signal);
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
    const { slices, onRoot } = this.ports;
    for (const root of roots) {
      onRoot(root);
      await this.readTree(root, undefined, signal);
      // After each of very many small ones, telling would take longer than reading them.
      if (slices.mustPause()) await this.pause(signal);
    }
    if (roots.length > 0) this.tell();
  }

  private async readTree(
    root: Document | ShadowRoot,
    ready: Promise<void> | undefined,
    signal: AbortSignal,
  ): Promise<void> {
    const { slices } = this.ports;
    const walk = TextWalk.over(root, await this.rawTextsOf(root, signal));
    const waiting: Chunk[] = [];
    for (let chunk = walk.next(FIRST_UNITS); chunk || waiting.length > 0; chunk = walk.next()) {
      if (chunk) waiting.push(chunk);
      if (!this.reader && ready) {
        if (chunk && waiting.length < MOST_WAITING && !slices.mustPause()) continue;
        await this.until(ready, signal);
      }
      for (const next of waiting.splice(0)) {
        await this.read(next, signal);
        if (slices.mustPause()) await this.pause(signal);
      }
    }
  }

  private async rawTextsOf(root: Document | ShadowRoot, signal: AbortSignal): Promise<ReadonlySet<Node>> {
    const texts = new Set<Node>();
    for (const tag of RAW_TEXT) {
      addRawTexts(root, tag, texts);
      if (this.ports.slices.mustPause()) await this.pause(signal);
    }
    return texts;
  }

  /** From each sampled place on, until the text is read that the others are in. */
  private async readView(signal: AbortSignal): Promise<void> {
    const { slices } = this.ports;
    const places = await this.placesInView(signal);
    const left = new Set(places.map(({ node }) => node));
    for (const { node, offset } of places) {
      if (!left.has(node)) continue;
      const walk = TextWalk.from(document, node, offset);
      for (let part = 0; part < MOST_VIEW_PARTS && left.size > 0; part++) {
        const chunk = walk.next(VIEW_UNITS);
        if (!chunk) break;
        if (slices.mustPause()) await slices.pause(signal);
        await this.read(chunk, signal);
        for (const text of textsOfCore(chunk)) left.delete(text);
      }
    }
    if (slices.mustPause()) await slices.pause(signal);
    this.tell();
    await slices.pause(signal);
  }

  private async placesInView(signal: AbortSignal): Promise<CaretPlace[]> {
    const places: CaretPlace[] = [];
    for (const sample of VIEW_SAMPLES) {
      const place = placeInView(sample);
      if (place && !places.some(({ node }) => node === place.node)) places.push(place);
      if (this.ports.slices.mustPause()) await this.ports.slices.pause(signal);
    }
    return places;
  }

  private async read(chunk: Chunk, signal: AbortSignal): Promise<void> {
    const loading = this.reader?.(chunk);
    if (loading) await this.until(loading, signal);
  }

  /** Waits for others: the page has its turn meanwhile. */
  private async until(event: Promise<void>, signal: AbortSignal): Promise<void> {
    await event;
    signal.throwIfAborted();
    this.ports.slices.begin();
  }

  private async pause(signal: AbortSignal): Promise<void> {
    await this.ports.slices.pause(signal);
    if (this.ports.slices.now() - this.toldMs >= TELL_MS) this.tell();
  }

  private tell(): void {
    this.ports.onFound();
    this.toldMs = this.ports.slices.now();
  }
}
