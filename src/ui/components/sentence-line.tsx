import type { VNode } from 'preact';
import type { Sentence } from '../../text/sentence.ts';
import { BasisBadge } from './basis-badge.tsx';
import { ListTag } from './list-tag.tsx';

interface SentenceLineProps {
  readonly sentence: Sentence;
  /** Whether to begin with the jurisdiction. */
  readonly place: boolean;
  /** What else holds there. */
  readonly also?: string | undefined;
}

/**
 * The sentence that matters: who, what, since when, who says so, and what weakens it. All words come with it: the card, which
 * is in pages, has no `TextContext`.
 */
export function SentenceLine({ sentence, place, also }: SentenceLineProps): VNode {
  return (
    <>
      <p class="sentence">
        {place && <strong class="sentence__place">{sentence.lead}</strong>}
        <span class="sentence__what">{sentence.what}</span>
        <span class="sentence__dash"> {sentence.dash} </span>
        <BasisBadge basis={sentence.basis} words={sentence.basisWords} />
        {sentence.list !== undefined && <ListTag words={sentence.list} />}
        {sentence.noteTails.map((note) => (
          <span key={note} class="sentence__note">
            {note}
          </span>
        ))}
      </p>
      {also && <p class="also">{also}</p>}
    </>
  );
}
