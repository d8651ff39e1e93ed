import type { VNode } from 'preact';
import { verdictsOf } from '../../../src/domain/verdict.ts';
import { sentenceOf } from '../../../src/text/sentence.ts';
import { ClaimsTable } from '../../../src/ui/components/claims-table.tsx';
import { SentenceLine } from '../../../src/ui/components/sentence-line.tsx';
import { useText } from '../../../src/ui/components/text-context.ts';
import { Timeline } from '../../../src/ui/components/timeline.tsx';
import { CLAIMS, DAY, MINE, NORTHWIND } from '../samples.ts';
import { Part, State } from './part.tsx';

/** The sentence that matters, claims side by side and in full, and one after the other. */
export function Claims(): VNode {
  const text = useText();
  const verdicts = verdictsOf(NORTHWIND, MINE, DAY);
  return (
    <Part title="Claims">
      <State name="Sentence">
        {CLAIMS.map((claim) => (
          <SentenceLine key={claim.id} sentence={sentenceOf(claim, DAY, text)} place />
        ))}
      </State>
      <State name="Table">
        <ClaimsTable verdicts={verdicts} day={DAY} />
      </State>
      <State name="Table, all claims in full; a link led to one">
        <ClaimsTable
          verdicts={verdicts}
          day={DAY}
          open={() => true}
          marked={CLAIMS.find(({ status }) => status === 'reported')?.id}
        />
      </State>
      <State name="Nothing on record">
        <ClaimsTable verdicts={[]} day={DAY} />
      </State>
      <State name="Timeline">
        <Timeline claims={CLAIMS} day={DAY} />
      </State>
    </Part>
  );
}
