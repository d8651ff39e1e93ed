import type { Scout } from '../names/scout.ts';
import { foundVendors } from './found-vendors.ts';
import { isTopFrame, whenInFront } from './frame.ts';
import { LazyLinks, NO_LINKS } from './lazy-links.ts';
import type { AnswerToCall, IncomingCall, Native } from './native.ts';
import { type DecodeScout, PageItems } from './page-items.ts';
import type { PageState, StoredFilter } from './page-state.ts';
import type { Links, LinksPorts, Marker, MarkerPorts, Scouting } from './parts.ts';
import type { Reading } from './ports.ts';
import { DocumentReading } from './reading/document-reading.ts';
import { Roots } from './reading/roots.ts';
import type { ReadChunk } from './reading/scanner.ts';
import { Slices } from './reading/slices.ts';
import { isSuspect } from './reading/suspicion.ts';
import { afterFrame, yieldToPage } from './reading/turns.ts';
import { Reporter } from './reporter.ts';
import { hiddenHere, hostsOfFrame, offReason } from './site.ts';

export interface PageParts {
  readonly native: Native;
  readonly decodeScout: DecodeScout;
  /** Loads what marks names. */
  readonly marker: (ports: Omit<MarkerPorts, 'cards'>) => Promise<Marker>;
  /** Loads what counts links. */
  readonly links: (ports: LinksPorts) => Promise<Links>;
}

/** Reads and marks this document from now on. */
export function startPage(parts: PageParts): void {
  new Page(parts).start().catch(() => undefined);
}

/** While a document is read: what ends with it when it is off. */
interface Run {
  readonly document: DocumentReading;
  readonly links: LazyLinks;
  readonly abort: AbortController;
}

/**
 * One document's life:
 *
 *     reading -> read -> (changes of the page) -> read ...
 *        any of them <-> off (site off, or paused)        any of them -> ended
 *
 * It begins when people see the document (`wait.ts`).
 *
 * - reading: by the scout alone, until it suspects a name somewhere; then the marker is loaded and reads from there on.
 * - off: nothing is read, marked or known; the state is still followed.
 * - ended: the extension was updated or removed. Marks go, and nothing happens any more.
 */
class Page {
  private readonly parts: PageParts;
  private readonly life = new AbortController();
  private readonly items: PageItems;
  private readonly reporter: Reporter;
  private reading: Reading = 'reading';
  private state: PageState | undefined;
  private hidden: ReadonlySet<string> = new Set();
  private run: Run | undefined;
  private filterKey: string | undefined;
  private reader: Promise<ReadChunk> | undefined;
  private marker: Marker | undefined;
  private loading: Promise<Marker> | undefined;

  constructor(parts: PageParts) {
    this.parts = parts;
    this.items = new PageItems(parts.native);
    this.reporter = new Reporter((report) => parts.native.call('page.report', { report }), isTopFrame());
  }

  async start(): Promise<void> {
    const { signal } = this.life;
    this.parts.native.onCall((call) => this.answer(call), signal);
    this.items.onChange(({ state, filter }) => {
      if (filter) this.takeFilter(filter);
      if (state) this.apply(state);
    }, signal);
    this.listen();
    const state = await this.items.state();
    if (state) this.apply(state);
  }

  private listen(): void {
    addEventListener('pageshow', this.onPageShow, { signal: this.life.signal });
  }

  private readonly onPageShow = ({ persisted }: PageTransitionEvent) => {
    if (persisted) this.comeBack();
  };

  private async comeBack(): Promise<void> {
    if (this.hasEnded()) return;
    const state = await this.items.state();
    if (state) this.apply(state);
    this.reporter.again();
  }

  private apply(state: PageState): void {
    this.state = state;
    const hosts = hostsOfFrame();
    this.hidden = hiddenHere(state, hosts);
    const off = offReason(state, hosts);
    if (off) {
      this.stop(off);
      return;
    }
    this.marker?.apply(state, this.hidden);
    if (this.run && this.filterKey !== undefined && this.filterKey !== state.indexKey) {
      this.items.filter().then((filter) => filter && this.takeFilter(filter));
    }
    if (this.run) this.report();
    else this.begin();
  }

  private begin(): void {
    const abort = new AbortController();
    const signal = AbortSignal.any([this.life.signal, abort.signal]);
    const pause = async (until: AbortSignal) => {
      await yieldToPage(until);
      await whenInFront(until);
    };
    const isOurs = (node: Node) => this.marker?.isOurs(node) ?? false;
    const roots = new Roots(this.parts.native.shadowRootOf, isOurs);
    const document = new DocumentReading(
      {
        roots,
        slices: new Slices(pause),
        isOurs,
        onTexts: (texts) => this.marker?.unmark(texts),
        onAnyText: () => this.marker?.unmarkOverwritten(),
        forget: (texts) => {
          this.marker?.forget(texts);
          // A slot that came, or lost what it had, shows other text than before.
          if (roots.known.size > 0) this.marker?.lookAgain();
        },
        onFound: () => this.update(),
        onRead: () => {
          this.reading = 'read';
          this.report();
          links.lookAgain();
        },
        onReplaced: () => this.beginAnew(),
        // A page that can't be read is left as it is; its console is not ours to write to.
        onFailure: () => {},
        later: (work, ms) => setTimeout(() => signal.aborted || work(), ms),
        beforeFrame: (work) => requestAnimationFrame(() => signal.aborted || work()),
        afterFrame: (work) => afterFrame(() => signal.aborted || work()),
      },
      signal,
    );
    const links = new LazyLinks(
      () =>
        this.parts.links({
          trees: () => [window.document, ...roots.known],
          slices: new Slices(pause),
          onChanged: () => this.report(),
          signal,
        }),
      isTopFrame(),
    );
    this.reading = 'reading';
    this.run = { document, links, abort };
    this.reader ??= this.firstReader();
    document.readAll(this.reader);
  }

  private stop(reading: Reading): void {
    this.endRun();
    this.reading = reading;
    this.report();
  }

  private beginAnew(): void {
    this.endRun();
    this.listen();
    this.begin();
  }

  private endRun(): void {
    this.run?.abort.abort();
    this.run = undefined;
    this.marker?.clear();
  }

  /** Without a filter the page stays unread until the background has stored one. */
  private async firstReader(): Promise<ReadChunk> {
    const filter = await this.items.filter();
    if (!filter) {
      this.reader = undefined;
      throw new Error('No filter of names');
    }
    this.filterKey = filter.key;
    return this.readerOf(filter);
  }

  /** Another list: its names are looked for from now on. */
  private takeFilter(filter: StoredFilter): void {
    if (filter.key === this.filterKey) return;
    this.filterKey = filter.key;
    this.reader = this.readerOf(filter);
    this.run?.document.readAll(this.reader);
  }

  private async readerOf({ key, filter }: StoredFilter): Promise<ReadChunk> {
    const { decodeScout } = this.parts;
    const scout = decodeScout(filter);
    const scouting: Scouting = { key, finder: scout.finder, finderOf: (other) => decodeScout(other).finder };
    const marker = await this.loading;
    if (marker) await this.giveIndex(marker, scouting);
    return this.readerWith(scout, scouting);
  }

  /** Reads by the scout, and from its first suspicion on by the marker. */
  private readerWith(scout: Scout, scouting: Scouting): ReadChunk {
    return (chunk) => {
      if (this.marker) return this.marker.read(chunk);
      if (!isSuspect(chunk, scout)) return undefined;
      return this.loadMarker(scouting).then((marker) => marker.read(chunk));
    };
  }

  private loadMarker(scouting: Scouting): Promise<Marker> {
    this.loading ??= this.makeMarker(scouting).catch((error) => {
      this.loading = undefined;
      throw error;
    });
    return this.loading;
  }

  private async makeMarker(scouting: Scouting): Promise<Marker> {
    const marker = await this.parts.marker({
      onChanged: () => this.report(),
      isAlive: () => !this.hasEnded(),
      names: (keys) => this.items.names(keys),
      signal: this.life.signal,
    });
    await this.giveIndex(marker, scouting);
    if (this.state) marker.apply(this.state, this.hidden);
    this.marker = marker;
    return marker;
  }

  private async giveIndex(marker: Marker, scouting: Scouting): Promise<void> {
    const index = await this.items.index();
    if (!index) throw new Error('No names index');
    marker.takeIndex(index, scouting);
  }

  private update(): void {
    if (this.hasEnded()) return;
    this.marker?.update();
    if (this.reading === 'read') this.run?.links.lookAgain();
  }

  private report(): void {
    const { marker, run, reading } = this;
    const found = run?.links.found() ?? NO_LINKS;
    const vendors = foundVendors(marker?.counts() ?? new Map(), found, this.hidden);
    const { links: _, ...told } = found;
    this.reporter.report({ vendors, reading, ...told, ...(marker?.hasMore() ? { isMore: true } : {}) });
  }

  private answer({ call, request }: IncomingCall): AnswerToCall {
    switch (call) {
      case 'tab.host':
        // Who asks goes on to what this frame reported: it must not be told that all was read before it knows of what.
        this.reporter.now();
        return { host: hostsOfFrame()[0] ?? '', reading: this.reading };
      case 'tab.jump':
        return this.marker?.jump(request) ?? { at: 0, of: 0 };
      case 'tab.reasons':
        return this.marker?.reasons(request) ?? { reasons: [] };
    }
  }

  /** An updated extension runs a new script in new documents only; in this one, the old marks would stay for ever. */
  private hasEnded(): boolean {
    if (!this.life.signal.aborted && !this.parts.native.isAlive()) this.life.abort();
    return this.life.signal.aborted;
  }
}
