import type { AnswerToCall, IncomingCall, Native, StorageChange } from '../../src/page/native.ts';
import {
  PAGE_DOMAINS_ITEM,
  PAGE_FILTER_ITEM,
  PAGE_INDEX_ITEM,
  PAGE_STATE_ITEM,
  type PageState,
  type StoredIndex,
} from '../../src/page/page-state.ts';
import type { FrameReport, PageItemsMade } from '../../src/page/ports.ts';

/** The browser and the background as a page script meets them. */
export class FakeNative implements Native {
  readonly stored = new Map<string, unknown>();
  readonly reports: FrameReport[] = [];
  /** What `page.setup` answers with; nobody answers while it is undefined. */
  setUp: PageItemsMade | undefined;
  alive = true;
  reads: string[] = [];
  private readonly listeners = new Set<(changes: Record<string, StorageChange>) => void>();
  private answer: ((call: IncomingCall) => AnswerToCall) | undefined;

  isAlive = () => this.alive;

  async read(key: string): Promise<unknown> {
    this.reads.push(key);
    return this.stored.get(key);
  }

  onStored(listener: (changes: Record<string, StorageChange>) => void, signal: AbortSignal): void {
    this.listeners.add(listener);
    signal.addEventListener('abort', () => this.listeners.delete(listener));
  }

  /** What `page.names` answers with. */
  names: (keys: readonly number[]) => StoredIndex | undefined = () => undefined;

  call: Native['call'] = async (name: PropertyKey, request: unknown) => {
    if (name === 'page.report') this.reports.push((request as { report: FrameReport }).report);
    const value =
      name === 'page.setup'
        ? this.setUp
        : name === 'page.names'
          ? this.names((request as { keys: readonly number[] }).keys)
          : null;
    return (
      value === undefined ? { ok: false, error: { kind: 'no-receiver' } } : { ok: true, value }
    ) as never;
  };

  onCall(answer: (call: IncomingCall) => AnswerToCall, signal: AbortSignal): void {
    this.answer = answer;
    signal.addEventListener('abort', () => {
      this.answer = undefined;
    });
  }

  load = () => Promise.reject(new Error('Tests hand in the parts themselves'));

  shadowRootOf = (element: HTMLElement) => element.shadowRoot;

  /** What the background writes; every page script hears of it. */
  store(items: {
    state?: PageState;
    index?: StoredIndex;
    isLarge?: boolean;
    /** Vendors by the hosts of their sites. */
    domains?: Readonly<Record<string, string>>;
  }): void {
    const changes: Record<string, StorageChange> = {};
    if (items.domains) changes[PAGE_DOMAINS_ITEM] = { newValue: { key: 'first', domains: items.domains } };
    if (items.state) changes[PAGE_STATE_ITEM] = { newValue: items.state };
    if (items.index) {
      const { key, index } = items.index;
      changes[PAGE_INDEX_ITEM] = { newValue: items.isLarge ? { key, isLarge: true } : items.index };
      changes[PAGE_FILTER_ITEM] = { newValue: { key, filter: index.filter } };
    }
    for (const [key, { newValue }] of Object.entries(changes)) this.stored.set(key, newValue);
    for (const listener of this.listeners) listener(changes);
  }

  /** A call from the popup or the background. */
  ask(call: IncomingCall): AnswerToCall | undefined {
    return this.answer?.(call);
  }
}
