/** A state of the whole popup in words: what is so, and what can be done. */
export interface StateText {
  readonly title: string;
  readonly body: string;
}

export interface PopupText {
  readonly name: string;
  readonly reading: string;
  readonly onHere: string;
  readonly pause: string;
  readonly resume: string;
  readonly options: string;
  readonly retry: string;
  readonly states: {
    readonly nothing: StateText;
    readonly noTab: StateText;
    readonly unreadable: StateText;
    offHere(host: string): StateText;
    readonly paused: StateText;
    readonly silent: StateText;
  };
  /** "5 vendors on this page, 2 restricted in your jurisdictions"; `mine` is undefined while none are chosen. */
  summary(vendors: number, mine: number | undefined): string;
  readonly stillReading: string;
  readonly mine: string;
  readonly elsewhere: string;
  readonly none: string;
  readonly chooseJurisdictions: string;
  mentions(count: number): string;
  place(at: number, of: number): string;
  next(vendor: string): string;
  previous(vendor: string): string;
  readonly jumpFailed: string;
  /** The page has changed since the names were counted. */
  readonly gone: string;
  /** "and 11 other jurisdictions" */
  more(count: number): string;
  readonly whyMarked: string;
  readonly whyLoading: string;
  readonly whyUnknown: string;
  times(count: number): string;
  readonly lookUp: string;
  readonly lookUpHint: string;
  readonly lookingUp: string;
  found(count: number, query: string): string;
  notFound(query: string): StateText;
  readonly changeFailed: string;
}
