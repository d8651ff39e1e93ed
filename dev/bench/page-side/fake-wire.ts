import { MARK_TONES } from '../../../src/domain/mark.ts';
import type { EncodedNamesIndex } from '../../../src/names/index/index-format.ts';
import type { AnswerToCall, IncomingCall, Native, StorageChange } from '../../../src/page/native.ts';
import {
  PAGE_DOMAINS_ITEM,
  PAGE_FILTER_ITEM,
  PAGE_INDEX_ITEM,
  PAGE_STATE_ITEM,
  type PageState,
} from '../../../src/page/page-state.ts';
import { yieldToPage } from '../../../src/page/reading/turns.ts';

const KEY = 'bench';

/** Browser and background as a page script meets them, with an index of invented names. */
export class FakeWire implements Native {
  private readonly items: Readonly<Record<string, unknown>>;
  private readonly state: PageState;
  private readonly listeners = new Set<(changes: Readonly<Record<string, StorageChange>>) => void>();
  private answer: ((call: IncomingCall) => AnswerToCall) | undefined;

  constructor(index: EncodedNamesIndex) {
    const tones = index.vendors.map((vendor, at) => [vendor, MARK_TONES[at % MARK_TONES.length]]);
    this.state = {
      indexKey: KEY,
      paused: false,
      sitesOff: [],
      style: 'both',
      tones: Object.fromEntries(tones),
      hidden: {},
    };
    const domains = Object.fromEntries(index.vendors.map((vendor) => [`${vendor}.example`, vendor]));
    this.items = {
      [PAGE_DOMAINS_ITEM]: { key: KEY, domains },
      [PAGE_STATE_ITEM]: this.state,
      [PAGE_FILTER_ITEM]: { key: KEY, filter: index.filter },
      [PAGE_INDEX_ITEM]: { key: KEY, index },
    };
  }

  /** Pauses or goes on, as a person does in the popup. */
  pause(paused: boolean): void {
    const changes = { [PAGE_STATE_ITEM]: { newValue: { ...this.state, paused } } };
    for (const listener of this.listeners) listener(changes);
  }

  /** Whether the page script has read the document. */
  hasRead(): boolean {
    const answer = this.answer?.({ call: 'tab.host', request: {} });
    return answer !== undefined && 'reading' in answer && answer.reading === 'read';
  }

  isAlive = () => true;

  /** The page has its turn meanwhile, as it does while storage is read. */
  async read(key: string): Promise<unknown> {
    await yieldToPage(new AbortController().signal);
    return this.items[key];
  }

  onStored(listener: (changes: Readonly<Record<string, StorageChange>>) => void, signal: AbortSignal): void {
    this.listeners.add(listener);
    signal.addEventListener('abort', () => this.listeners.delete(listener));
  }

  call: Native['call'] = async () => ({ ok: true, value: null }) as never;

  onCall(answer: (call: IncomingCall) => AnswerToCall): void {
    this.answer = answer;
  }

  load = () => Promise.reject(new Error('No part is loaded'));

  shadowRootOf = ({ shadowRoot }: HTMLElement) => shadowRoot;
}
