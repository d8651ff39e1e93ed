/** What the benchmark calls of mark.js, whose own types bring those of jQuery. */
declare module 'mark.js' {
  interface MarkOptions {
    readonly accuracy: 'exactly';
    readonly separateWordSearch: boolean;
    readonly done: (marks: number) => void;
  }

  export default class Mark {
    constructor(element: Element);
    mark(terms: readonly string[], options: MarkOptions): void;
  }
}
