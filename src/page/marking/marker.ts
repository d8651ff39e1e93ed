import type { PlaceFinder } from '../../names/forms/remembering-finder.ts';
import type { EncodedNamesIndex } from '../../names/index/index-format.ts';
import type { Matcher } from '../../names/matcher.ts';
import type { LargeIndex, PageState, StoredIndex } from '../page-state.ts';
import type { Cards, Marker, MarkerPorts, Scouting } from '../parts.ts';
import type { ToPage } from '../ports.ts';
import type { Chunk } from '../reading/chunk.ts';
import { attend } from './attention.ts';
import { type Finding, Findings } from './findings.ts';
import { HiddenWatch } from './hidden-watch.ts';
import { type HoverPorts, watchPointer } from './hover.ts';
import { Jumper } from './jump.ts';
import { LargeNames } from './large-names.ts';
import { LazyCards } from './lazy-cards.ts';
import { rectAt } from './locate.ts';
import { Marks } from './marks.ts';
import type { Painter } from './painter.ts';
import { readChunk } from './read-chunk.ts';
import { SurroundingsWatch } from './surroundings-watch.ts';
import { watchTaps } from './tap.ts';
import { isShown } from './visibility.ts';

export type Decode = (index: EncodedNamesIndex, finder: PlaceFinder) => Matcher;

export interface MarkerParts {
  readonly decode: Decode;
  readonly painter: Painter;
}

/** Findings that are looked at again when styles may have changed; on pages with more, only the hidden ones. */
const MOST_LOOKED_AT = 300;

/** Finds the mentions of a document, marks them and opens their cards. */
export class PageMarker implements Marker {
  private readonly parts: MarkerParts;
  private readonly ports: MarkerPorts;
  private readonly findings = new Findings(isShown);
  private readonly marks: Marks;
  private readonly jumper: Jumper;
  private readonly cards: Cards;
  private readonly hidden: HiddenWatch;
  private matcher: Matcher | undefined;
  private large: LargeNames | undefined;
  private attending: AbortController | undefined;
  private lookSoon: (() => void) | undefined;
  private surroundings: SurroundingsWatch | undefined;
  private opened: { readonly finding: Finding; readonly isPinned: boolean } | undefined;

  constructor(parts: MarkerParts, ports: MarkerPorts) {
    this.parts = parts;
    this.ports = ports;
    this.marks = new Marks(this.findings, parts.painter);
    this.jumper = new Jumper(this.findings, parts.painter);
    const onClose = () => {
      this.opened = undefined;
    };
    this.cards = new LazyCards(() => ports.cards(onClose));
    this.hidden = new HiddenWatch(() => this.look(), ports.signal);
    ports.signal.addEventListener('abort', () => this.end());
  }

  takeIndex(stored: StoredIndex | LargeIndex, { key, finder, finderOf }: Scouting): void {
    if ('index' in stored) {
      const { index } = stored;
      this.matcher = this.parts.decode(index, stored.key === key ? finder : finderOf(index.filter));
      this.large = undefined;
    } else {
      this.matcher = undefined;
      this.large = new LargeNames(finder, this.ports.names);
    }
  }

  apply({ style, tones }: PageState, hidden: ReadonlySet<string>): void {
    this.parts.painter.setStyle(style);
    this.marks.setTones(tones, hidden);
    this.jumper.skip(hidden);
  }

  read(chunk: Chunk): Promise<void> | undefined {
    const { large } = this;
    const names = large?.namesFor(chunk);
    if (!large || !names) {
      this.take(chunk);
      return undefined;
    }
    return names.then((index) => {
      this.matcher = this.parts.decode(index, large.finder);
      this.take(chunk);
    });
  }

  private take(chunk: Chunk): void {
    this.findings.take(chunk, this.matcher ? readChunk(chunk, this.matcher) : []);
  }

  unmark(texts: readonly Text[]): void {
    for (const finding of this.findings.dropOverwritten(texts)) this.parts.painter.unpaint(finding);
  }

  unmarkOverwritten(): void {
    this.unmark(this.parts.painter.texts());
  }

  forget(texts: readonly Text[]): void {
    this.findings.dropGone();
    this.findings.dropBlank(texts);
  }

  lookAgain(): void {
    this.lookSoon?.();
  }

  clear(): void {
    this.findings.clear();
    this.update();
  }

  update(): void {
    if (!this.ports.isAlive() || !this.findings.commit()) return;
    this.marks.update();
    this.hidden.watch(this.findings.hidden());
    if (this.opened && !this.findings.has(this.opened.finding)) this.cards.close();
    if (this.findings.isEmpty) {
      this.attending?.abort();
      this.attending = undefined;
      this.surroundings = undefined;
      this.lookSoon = undefined;
    } else if (!this.attending) {
      this.attending = new AbortController();
      this.attend(AbortSignal.any([this.ports.signal, this.attending.signal]));
    }
    this.surroundings?.watch(this.findings.all());
    this.ports.onChanged();
  }

  counts() {
    return this.findings.counts();
  }

  hasMore(): boolean {
    return this.findings.hasMore;
  }

  jump({ vendor, step, openCard }: ToPage['tab.jump']['request']): ToPage['tab.jump']['response'] {
    const jump = this.jumper.step(vendor, step, openCard ? 'instant' : undefined);
    if (!jump) return { at: 0, of: 0 };
    if (openCard) this.open(jump.finding, true);
    return { at: jump.at, of: jump.of };
  }

  reasons({ vendor }: ToPage['tab.reasons']['request']): ToPage['tab.reasons']['response'] {
    return { reasons: this.findings.namesOf(vendor) };
  }

  isOurs(node: EventTarget | null): boolean {
    return this.cards.isOurs(node);
  }

  private attend(signal: AbortSignal): void {
    const { painter } = this.parts;
    this.lookSoon = attend(
      {
        lookAgain: () => this.look(),
        follow: () => this.marks.follow(),
        restore: () => this.ports.isAlive() && painter.restore(),
      },
      signal,
    );
    this.surroundings = new SurroundingsWatch(this.lookSoon, signal);
    const pointer: HoverPorts = {
      at: (x, y) => painter.at(x, y),
      isOnCard: (target) => this.cards.isOurs(target),
      opened: () => this.opened?.finding,
      isOnOpened: (x, y) => this.opened !== undefined && rectAt(this.opened.finding, x, y) !== undefined,
      isPinned: () => this.opened?.isPinned === true,
      open: (finding, point) => this.open(finding, false, point),
      close: () => this.cards.close(),
    };
    watchTaps(pointer, signal);
    watchPointer(pointer, signal);
  }

  private look(): void {
    this.parts.painter.lookAgain();
    this.findings.lookAgain(MOST_LOOKED_AT);
    this.update();
  }

  private open(finding: Finding, isPinned: boolean, point?: { x: number; y: number }): void {
    const reason = this.findings.reasonOf(finding);
    if (!reason || !this.ports.isAlive()) return;
    const { vendor, name, role } = finding.candidate;
    const model = { vendor, name, role, reason };
    this.cards.open(model, point ? { place: finding, point } : { place: finding }, isPinned).then(
      (isOpen) => {
        if (isOpen) this.opened = { finding, isPinned };
      },
      () => this.cards.close(),
    );
  }

  private end(): void {
    const { painter } = this.parts;
    this.cards.close();
    painter.paint(new Map());
    painter.flash(undefined);
    painter.setStyle('off');
  }
}
