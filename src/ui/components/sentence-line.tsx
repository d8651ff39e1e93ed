import type { VNode } from 'preact';
import type { Sentence } from '../text/sentence.ts';
import { BasisBadge } from './basis-badge.tsx';

interface SentenceLineProps {
  readonly sentence: Sentence;
  /** Whether to begin with the jurisdiction. */
  readonly place: boolean;
  /** What else holds there. */
  readonly also?: string | undefined;
}

/** The sentence that matters: who, what, since when, who says so, and what weakens it. */
export function SentenceLine({ sentence, place, also }: SentenceLineProps): VNode {
  return (
    <>
      <p class="sentence">
        {place && <strong class="sentence__place">{sentence.place}: </strong>}
        <span class="sentence__what">{sentence.what}</span>
        <span class="sentence__dash"> – </span>
        <BasisBadge basis={sentence.basis} words={sentence.basisWords} />
        {sentence.notes.map((note) => (
          <span key={note} class="sentence__note">
            ; {note}
          </span>
        ))}
      </p>
      {also && <p class="also">{also}</p>}
    </>
  );
}
