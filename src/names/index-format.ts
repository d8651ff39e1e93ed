/** The names index as it is stored and sent: plain JSON, decoded rather than built by the page script. */
export interface EncodedNamesIndex {
  readonly format: 1;
}
