import type { VNode } from 'preact';
import type { Day, PartialDate } from '../../domain/partial-date.ts';
import { type Restriction, statusOn } from '../../domain/restriction.ts';
import { toneOf } from '../../domain/tone.ts';
import { sentenceOf } from '../text/sentence.ts';
import { Answers } from './answers.tsx';
import { BasisBadge } from './basis-badge.tsx';
import { Facts } from './facts.tsx';
import { History } from './history.tsx';
import { PartialDateTime } from './partial-date.tsx';
import { SourceList } from './source-list.tsx';
import { useText } from './text-context.ts';
import { ToneIcon } from './tone-icon.tsx';

/** One claim in full: what holds, who says so, and every source. */
export function Claim({ claim, day }: { claim: Restriction; day: Day }): VNode {
  const text = useText();
  const { evidence } = text;
  const { what, basis, notes } = sentenceOf(claim, day, text.claims);
  const tone = toneOf(claim, day);
  const status = statusOn(claim, day);
  const date = (value: PartialDate | undefined) => value && <PartialDateTime date={value} />;
  return (
    <article class="claim">
      <h5 class="claim__what">
        <span class={`tone-${tone}`}>
          <ToneIcon tone={tone} />
        </span>
        <span class="claim__words">{what}</span>
      </h5>
      <p class="claim__badges">
        <BasisBadge basis={basis} words={evidence[basis]} />
        <span>{withListsWord(evidence.kinds[claim.kind], claim.unknownWords?.kind)}</span>
        <span>{withListsWord(evidence.statuses[status], claim.unknownWords?.status)}</span>
      </p>
      <p class="claim__scope" dir="auto">
        {claim.scope}
      </p>
      <p class="claim__summary" dir="auto">
        {claim.summary}
      </p>
      {[...notes, ...(claim.doubt === undefined ? [] : [text.claims.doubt(claim.doubt)])].map((note) => (
        <p key={note} class="claim__note">
          {note}
        </p>
      ))}
      <Facts
        entries={[
          [evidence.authority, <bdi key="authority">{claim.authority}</bdi>],
          [evidence.instrument, <bdi key="instrument">{claim.instrument}</bdi>],
          [evidence.announced, date(claim.announced)],
          [evidence.effective, date(claim.effective)],
          [evidence.ended, date(claim.ended)],
          [evidence.expires, date(claim.expires)],
          [evidence.history, claim.history.length > 0 && <History steps={claim.history} />],
          [evidence.answers, claim.answers.length > 0 && <Answers answers={claim.answers} />],
          [evidence.sources, <SourceList key="sources" sources={claim.sources} />],
          [evidence.checked, date(claim.asOf)],
        ]}
      />
    </article>
  );
}

/** Our word for a word of a newer list, with that word itself: "Other measure (data-localisation)". */
function withListsWord(ours: string, theirs: string | undefined): string {
  return theirs === undefined ? ours : `${ours} (${theirs})`;
}
