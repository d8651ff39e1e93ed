import type { Matcher } from '../names/matcher.ts';
import { CardHost, type CardRenderer } from './card/card-host.ts';
import { isReadDocument, isTopFrame, whenInFront, whenSeen } from './frame.ts';
import { attend } from './marking/attention.ts';
import { type Finding, Findings } from './marking/findings.ts';
import { HiddenWatch } from './marking/hidden-watch.ts';
import { watchPointer } from './marking/hover.ts';
import { Jumper } from './marking/jump.ts';
import { rectAt } from './marking/locate.ts';
import { Marks } from './marking/marks.ts';
import type { Painter } from './marking/painter.ts';
import { isShown } from './marking/visibility.ts';
import type { AnswerToCall, IncomingCall, Native } from './native.ts';
import { type Decode, PageItems } from './page-items.ts';
import type { PageState, StoredIndex } from './page-state.ts';
import type { Reading, ToPage } from './ports.ts';
import { DocumentReading } from './reading/document-reading.ts';
import { Roots } from './reading/roots.ts';
import { Slices, yieldToPage } from './reading/slices.ts';
import { Reporter } from './reporter.ts';
import { hostsOfFrame, offReason } from './site.ts';

export interface PageParts {
  readonly native: Native;
  readonly decode: Decode;
  readonly painter: Painter;
  readonly renderCard: CardRenderer;
}

/** Findings that are looked at again when styles may have changed; on pages with more, only the hidden ones. */
const MOST_LOOKED_AT = 300;

/** Reads and marks this document from now on, if it is one that people read. */
export function startPage(parts: PageParts): void {
  if (isReadDocument()) new Page(parts).start().catch(() => undefined);
}

/**
 * One document's life:
 *
 *     waiting (not seen yet) -> reading -> read -> (changes of the page) -> read ...
 *        any of them <-> off (site off, or paused)        any of them -> ended
 *
 * - waiting: the tab is behind others, or the frame is tiny or out of view. Nothing is done.
 * - off: nothing is read, marked or known; the state is still followed.
 * - ended: the extension was updated or removed. Marks go, and nothing happens any more.
 */
class Page {
  private readonly parts: PageParts;
  private readonly life = new AbortController();
  private readonly items: PageItems;
  private readonly findings = new Findings(isShown);
  private readonly marks: Marks;
  private readonly jumper: Jumper;
  private readonly reporter: Reporter;
  private readonly card: CardHost;
  private readonly hidden: HiddenWatch;
  private reading: Reading = 'reading';
  private run: { readonly document: DocumentReading; readonly abort: AbortController } | undefined;
  private attending: AbortController | undefined;
  private matcher: Promise<Matcher> | undefined;
  private indexKey: string | undefined;
  private opened: { readonly finding: Finding; readonly isPinned: boolean } | undefined;

  constructor(parts: PageParts) {
    this.parts = parts;
    this.items = new PageItems(parts.native);
    this.marks = new Marks(this.findings, parts.painter);
    this.jumper = new Jumper(this.findings, parts.painter);
    this.reporter = new Reporter((report) => parts.native.call('page.report', { report }), isTopFrame());
    this.card = new CardHost(parts.renderCard, () => {
      this.opened = undefined;
    });
    this.hidden = new HiddenWatch(() => this.lookAgain(), this.life.signal);
  }

  async start(): Promise<void> {
    const { signal } = this.life;
    this.parts.native.onCall((call) => this.answer(call), signal);
    await whenSeen(signal);
    this.items.onChange(({ state, index }) => {
      if (index) this.useIndex(index);
      if (state) this.apply(state);
    }, signal);
    addEventListener('pageshow', ({ persisted }) => persisted && this.comeBack(), { signal });
    const state = await this.items.state();
    if (state) this.apply(state);
  }

  private async comeBack(): Promise<void> {
    if (this.hasEnded()) return;
    const state = await this.items.state();
    if (state) this.apply(state);
    this.reporter.again();
  }

  private apply(state: PageState): void {
    this.parts.painter.setStyle(state.style);
    const off = offReason(state, hostsOfFrame());
    if (off) {
      this.stop(off);
      return;
    }
    this.marks.setTones(state.tones);
    if (this.run && this.indexKey !== undefined && this.indexKey !== state.indexKey) {
      this.items.index().then((index) => index && this.useIndex(index));
    }
    if (!this.run) this.begin();
  }

  private begin(): void {
    const abort = new AbortController();
    const signal = AbortSignal.any([this.life.signal, abort.signal]);
    const pause = async (until: AbortSignal) => {
      await yieldToPage(until);
      await whenInFront(until);
    };
    const document = new DocumentReading(
      {
        findings: this.findings,
        roots: new Roots(this.parts.native.shadowRootOf, (element) => this.card.isOurs(element)),
        slices: new Slices(pause),
        isOurs: (node) => this.card.isOurs(node),
        onFound: () => this.update(),
        onRead: () => {
          this.reading = 'read';
          this.report();
        },
        // A page that can't be read is left as it is; its console is not ours to write to.
        onFailure: () => {},
        later: (work, ms) => setTimeout(() => signal.aborted || work(), ms),
      },
      signal,
    );
    this.reading = 'reading';
    this.run = { document, abort };
    this.matcher ??= this.firstMatcher();
    document.readAll(this.matcher);
  }

  private stop(reading: Reading): void {
    this.run?.abort.abort();
    this.run = undefined;
    this.reading = reading;
    this.findings.clear();
    this.update();
    this.report();
  }

  /** Without an index the page stays unread until the background has stored one. */
  private async firstMatcher(): Promise<Matcher> {
    const index = await this.items.index();
    if (!index) {
      this.matcher = undefined;
      throw new Error('No names index');
    }
    this.indexKey = index.key;
    return this.parts.decode(index.index);
  }

  private useIndex({ key, index }: StoredIndex): void {
    if (key === this.indexKey) return;
    this.indexKey = key;
    this.matcher = Promise.resolve(index).then(this.parts.decode);
    this.run?.document.readAll(this.matcher);
  }

  /** Brings marks, report and card up to date with the findings. */
  private update(): void {
    if (this.hasEnded() || !this.findings.commit()) return;
    this.marks.update();
    this.hidden.watch(this.findings.hidden());
    if (this.opened && !this.findings.has(this.opened.finding)) this.card.close();
    if (this.findings.isEmpty) {
      this.attending?.abort();
      this.attending = undefined;
    } else if (!this.attending) {
      this.attending = new AbortController();
      this.attend(AbortSignal.any([this.life.signal, this.attending.signal]));
    }
    this.report();
  }

  private attend(signal: AbortSignal): void {
    attend(
      {
        lookAgain: () => this.lookAgain(),
        follow: () => {
          this.marks.follow();
          this.card.follow();
        },
        restore: () => this.hasEnded() || this.parts.painter.restore(),
      },
      signal,
    );
    watchPointer(
      {
        at: (x, y) => this.parts.painter.at(x, y),
        isOnCard: (target) => this.card.isOurs(target),
        opened: () => this.opened?.finding,
        isOnOpened: (x, y) => this.opened !== undefined && rectAt(this.opened.finding, x, y) !== undefined,
        isPinned: () => this.opened?.isPinned === true,
        open: (finding, point) => this.open(finding, false, point),
        close: () => this.card.close(),
      },
      signal,
    );
  }

  private lookAgain(): void {
    this.findings.lookAgain(MOST_LOOKED_AT);
    this.update();
  }

  private report(): void {
    this.reporter.report(this.findings.counts(), this.reading);
  }

  private open(finding: Finding, isPinned: boolean, point?: { x: number; y: number }): void {
    const reason = this.findings.reasonOf(finding);
    if (!reason || this.hasEnded()) return;
    const { vendor, name, role } = finding.candidate;
    const same = this.findings.mentions().filter(({ candidate }) => candidate.vendor === vendor);
    const model = { vendor, name, role, reason, position: same.indexOf(finding) + 1, count: same.length };
    this.card.open(model, point ? { place: finding, point } : { place: finding }, isPinned).then(
      (isOpen) => {
        if (isOpen) this.opened = { finding, isPinned };
      },
      () => this.card.close(),
    );
  }

  private answer({ call, request }: IncomingCall): AnswerToCall {
    switch (call) {
      case 'tab.host':
        // Who asks goes on to what this frame reported: it must not be told that all was read before it knows of what.
        this.reporter.now();
        return { host: location.hostname, reading: this.reading };
      case 'tab.jump':
        return this.jump(request);
      case 'tab.reasons':
        return { reasons: this.findings.namesOf(request.vendor) };
    }
  }

  private jump({ vendor, step, openCard }: ToPage['tab.jump']['request']): AnswerToCall {
    const jump = this.jumper.step(vendor, step, openCard ? 'instant' : undefined);
    if (!jump) return { at: 0, of: 0 };
    if (openCard) this.open(jump.finding, true);
    return { at: jump.at, of: jump.of };
  }

  /** An updated extension runs a new script in new documents only; in this one, the old marks would stay for ever. */
  private hasEnded(): boolean {
    if (this.life.signal.aborted) return true;
    if (this.parts.native.isAlive()) return false;
    this.life.abort();
    this.card.close();
    this.parts.painter.paint(new Map());
    this.parts.painter.flash(undefined);
    this.parts.painter.setStyle('off');
    return true;
  }
}
