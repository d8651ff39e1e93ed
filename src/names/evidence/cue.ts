import { type CueKind, START, WEIGHTS } from './weights.ts';

/** One thing that speaks for or against a weak name's meaning its vendor at a place. */
export interface Cue {
  readonly kind: CueKind;
  /** The word that tells: one of the list or of the tables here, never other text of the page. May be empty. */
  readonly evidence: string;
}

export function cue(kind: CueKind, evidence = ''): Cue {
  return { kind, evidence };
}

/** How surely the cues tell that the vendor is meant: a logarithm of odds, times ten. Above 0 it is believed. */
export function scoreOf(cues: readonly Cue[]): number {
  return cues.reduce((score, { kind }) => score + WEIGHTS[kind], START);
}

/** The cue that speaks most for the vendor; undefined when none does. */
export function strongestOf(cues: readonly Cue[]): Cue | undefined {
  let strongest: Cue | undefined;
  for (const one of cues) {
    if (WEIGHTS[one.kind] > (strongest ? WEIGHTS[strongest.kind] : 0)) strongest = one;
  }
  return strongest;
}
