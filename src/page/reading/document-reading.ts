import type { Roots } from './roots.ts';
import { type ReadChunk, Scanner } from './scanner.ts';
import type { Slices } from './slices.ts';
import { Storm } from './storm.ts';
import { Watcher } from './watcher.ts';

export interface ReadingPorts {
  readonly roots: Roots;
  readonly slices: Slices;
  readonly isOurs: (node: Node) => boolean;
  /** These texts became others; they are read soon, but painted before. */
  readonly onTexts: (texts: readonly Text[]) => void;
  /** Any text may be another, and is painted soon. */
  readonly onAnyText: () => void;
  /** Texts left the document, or some of these are others now. */
  readonly forget: (texts: readonly Text[]) => void;
  /** What was found may have changed. */
  readonly onFound: () => void;
  /** The document was read to its end, for the first time or anew. */
  readonly onRead: () => void;
  /** The document was opened and written anew, which takes every listener away: what reads it must begin anew. */
  readonly onReplaced: () => void;
  readonly later: (work: () => void, ms: number) => void;
  /** Does something before the next frame is painted. */
  readonly beforeFrame: (work: () => void) => void;
  /** Does something when the next frame is made. */
  readonly afterFrame: (work: () => void) => void;
  /** A piece of work failed; the next is done all the same. Not called for what was aborted. */
  readonly onFailure: (error: unknown) => void;
}

/** Changes of the page are gathered this long before they are read, in ms ... */
const GATHER_MS = 100;
/** ... and longer where reading them takes long, for what changes again meanwhile is read once. */
const BUSY_GATHER_MS = 200;
const BUSY_FACTOR = 10;
/** Reading takes at most a fifth of the time on a page that never stops changing. */
const REST_FACTOR = 4;
/**
 * When so many places changed from one look to the next, it is a storm: to read them all, with what is around each, takes as
 * long as reading a usual page.
 */
const STORM_PLACES = 1000;
/** Where reading all takes longer than this, in ms, it is one only if as many change again until the look after. */
const USUAL_MS = 100;
/** While a storm goes on, all is read anew once in so many ms, or less often where that takes long. */
const STORM_READ_MS = 2000;
/** When to ask again for shadow trees that elements got after they came, in ms after the document was read. */
const LATE_MS = [1000, 3000, 10_000];

/**
 * Reads a document as long as `signal` lasts: all of it once, then what changes. One piece of work after another, none
 * while the tab is hidden.
 */
export class DocumentReading {
  private readonly ports: ReadingPorts;
  private readonly signal: AbortSignal;
  private readonly scanner: Scanner;
  private readonly watcher: Watcher;
  private work: Promise<void> = Promise.resolve();
  private readonly storm: Storm;
  private isDue = false;
  private lastPlaces = 0;
  private reader: Promise<ReadChunk> | undefined;
  /** What reading took the last time, in ms: of changes, and of all. */
  private lastMs = 0;
  private lastAllMs = 0;

  constructor(ports: ReadingPorts, signal: AbortSignal) {
    this.ports = ports;
    this.signal = signal;
    this.watcher = new Watcher(
      {
        isOurs: ports.isOurs,
        onChange: (texts) => {
          ports.onTexts(texts);
          this.plan(GATHER_MS);
        },
        onFlood: () => {
          ports.onAnyText();
          this.storm.flood();
        },
        onReplaced: ports.onReplaced,
      },
      signal,
    );
    this.storm = new Storm({
      rest: () => this.watcher.rest(),
      watch: () => this.watcher.watch(ports.roots),
      takePlaces: () => this.watcher.takePlaces(),
      readAll: () => ports.afterFrame(() => this.reader && this.readAll(this.reader)),
      readPauseMs: () => Math.max(STORM_READ_MS, this.lastAllMs * REST_FACTOR),
      beforeUnheardFrame: ports.onAnyText,
      beforeFrame: ports.beforeFrame,
      later: ports.later,
      now: ports.slices.now,
    });
    this.scanner = new Scanner({
      roots: ports.roots,
      slices: ports.slices,
      onRoot: (root) => this.watcher.observe(root),
      onFound: ports.onFound,
    });
    this.watcher.observe(document);
    for (const root of ports.roots.known) this.watcher.observe(root);
    document.addEventListener('visibilitychange', () => this.comeToFront(), { signal });
  }

  /** Reads all, by this reader from now on. */
  readAll(reader: Promise<ReadChunk>): void {
    const isAgain = this.reader === reader;
    this.reader = reader;
    // Another may take its place before anyone awaits it.
    reader.catch(() => undefined);
    this.enqueue(async () => {
      if (this.reader !== reader) return;
      this.ports.forget([]);
      this.ports.roots.dropGone();
      this.ports.slices.takeWorked();
      await this.scanner.readAll(reader, this.signal);
      this.lastAllMs = this.ports.slices.takeWorked();
      this.ports.onFound();
      this.ports.onRead();
      if (isAgain) return;
      for (const ms of LATE_MS)
        this.ports.later(() => this.enqueue(() => this.scanner.readNew([document], this.signal)), ms);
    });
  }

  /** Settles when the work at hand is done. */
  idle(): Promise<void> {
    return this.work;
  }

  private comeToFront(): void {
    this.storm.wake();
    this.plan(0);
  }

  private plan(ms: number): void {
    if (this.isDue || this.storm.goesOn) return;
    this.isDue = true;
    this.ports.later(
      () => {
        // Styles are up to date by then; asked for before, they would be made twice.
        this.ports.afterFrame(() => this.enqueue(() => this.readChanges()));
      },
      Math.max(ms, this.restMs()),
    );
  }

  private restMs(): number {
    const { lastMs } = this;
    return Math.max(lastMs * REST_FACTOR, Math.min(lastMs * BUSY_FACTOR, BUSY_GATHER_MS));
  }

  private async readChanges(): Promise<void> {
    const { forget, roots, slices, onFound } = this.ports;
    this.isDue = false;
    if (document.visibilityState !== 'visible' || this.storm.goesOn) return;
    slices.begin();
    slices.takeWorked();
    const { spans, texts, elements, places } = this.watcher.take(roots);
    if (this.isStorm(places)) {
      this.storm.begin();
      return;
    }
    forget(texts);
    roots.dropGone();
    await this.scanner.readSpans(spans, this.signal);
    await this.scanner.readNew(elements, this.signal);
    await this.scanner.readLate(this.signal);
    onFound();
    this.lastMs = slices.takeWorked();
  }

  private isStorm(places: number): boolean {
    const wasMuch = this.lastPlaces >= STORM_PLACES;
    this.lastPlaces = places;
    return places >= STORM_PLACES && (wasMuch || this.lastAllMs <= USUAL_MS);
  }

  private enqueue(work: () => Promise<void>): void {
    const { signal } = this;
    this.work = this.work
      .then(() => (signal.aborted ? undefined : work()))
      .catch((error) => {
        if (!signal.aborted) this.ports.onFailure(error);
      });
  }
}
