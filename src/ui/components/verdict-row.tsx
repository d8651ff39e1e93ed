import type { VNode } from 'preact';
import type { Day } from '../../domain/partial-date.ts';
import type { Verdict } from '../../domain/verdict.ts';
import { sentenceOf } from '../text/sentence.ts';
import { toneWord } from '../text/tone-word.ts';
import { Claim } from './claim.tsx';
import { Disclosure } from './disclosure.tsx';
import { SentenceLine } from './sentence-line.tsx';
import { useText } from './text-context.ts';
import { ToneBadge } from './tone-badge.tsx';
import { ToneIcon } from './tone-icon.tsx';

/** One jurisdiction's verdict on a vendor; opens to all its claims. */
export function VerdictRow({ verdict, day, open }: { verdict: Verdict; day: Day; open: boolean }): VNode {
  const text = useText();
  const others = verdict.claims.length - 1;
  return (
    <Disclosure
      level={4}
      class="verdict"
      open={open}
      label={
        <>
          <span class={`tone-${verdict.tone}`}>
            <ToneIcon tone={verdict.tone} />
          </span>
          <span class="disclosure__label">
            <span class="verdict__place">{text.claims.place(verdict.jurisdiction)}</span>{' '}
            <ToneBadge tone={verdict.tone} word={toneWord(verdict, text.claims)} />
          </span>
        </>
      }
      aside={others > 0 && <span class="verdict__more soft">{text.evidence.acts(others + 1)}</span>}
      summary={<SentenceLine sentence={sentenceOf(verdict.strongest, day, text.claims)} place={false} />}
    >
      {() => verdict.claims.map((claim) => <Claim key={claim.id} claim={claim} day={day} />)}
    </Disclosure>
  );
}
