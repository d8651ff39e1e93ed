/** Begins a word of the tables that is written in one with what is beside it. */
export const GLUED = '~';
