/** A text to scan. Offsets of its mentions are UTF-16 code units of `text`. */
export interface ScanDocument {
  /** The path, address or, in JSONL input, the id of the line. */
  readonly id: string;
  readonly text: string;
}
