import type { VNode } from 'preact';
import { sentenceOf } from '../../../src/text/sentence.ts';
import { Claim } from '../../../src/ui/components/claim.tsx';
import { SentenceLine } from '../../../src/ui/components/sentence-line.tsx';
import { useText } from '../../../src/ui/components/text-context.ts';
import { CLAIMS, DAY } from '../samples.ts';
import { Part, State } from './part.tsx';

/** The sentence that matters, and claims in full. */
export function Claims(): VNode {
  const text = useText();
  return (
    <Part title="Claims">
      <State name="Sentence">
        {CLAIMS.map((claim) => (
          <SentenceLine key={claim.id} sentence={sentenceOf(claim, DAY, text)} place />
        ))}
      </State>
      {CLAIMS.map((claim) => (
        <State key={claim.id} name={`Claim: ${text.evidence.statuses[claim.status]}`}>
          <Claim claim={claim} day={DAY} />
        </State>
      ))}
    </Part>
  );
}
