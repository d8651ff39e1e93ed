/** Stands for a block boundary in a text given to the matcher: no name reaches across it. Never occurs in HTML text. */
export const BLOCK_BREAK = '\u0000';
