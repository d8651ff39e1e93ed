import type { ComponentChildren, VNode } from 'preact';
import type { Day } from '../../domain/partial-date.ts';
import type { Restriction } from '../../domain/restriction.ts';
import { toneOf } from '../../domain/tone.ts';
import { CLAIMS_LANGUAGE } from '../../text/claims-language.ts';
import { sentenceOf } from '../../text/sentence.ts';
import { Answers } from './answers.tsx';
import { Facts } from './facts.tsx';
import { ListTag } from './list-tag.tsx';
import { ListText } from './list-text.tsx';
import { PartialDateTime } from './partial-date.tsx';
import { SourceList } from './source-list.tsx';
import { Steps } from './steps.tsx';
import { useText } from './text-context.ts';
import { timelineSteps } from './timeline-steps.ts';
import { ToneIcon } from './tone-icon.tsx';

interface ClaimProps {
  readonly claim: Restriction;
  readonly day: Day;
  /** Stands at the end. */
  readonly children?: ComponentChildren;
}

/** One claim in full: what holds, who says so, and every source. */
export function Claim({ claim, day, children }: ClaimProps): VNode {
  const text = useText();
  const { evidence, detail } = text;
  const { what, notes, list } = sentenceOf(claim, day, text);
  const tone = toneOf(claim, day);
  const steps = timelineSteps([claim], day);
  return (
    <article class="claim">
      <h5 class="claim__what">
        <span class={`tone-${tone}`}>
          <ToneIcon tone={tone} />
        </span>
        <span class="claim__words">{what}</span>
      </h5>
      {list !== undefined && (
        <p class="claim__list">
          <ListTag words={list} />
        </p>
      )}
      <p class="claim__scope" lang={CLAIMS_LANGUAGE} dir="auto">
        {claim.scope}
      </p>
      <p class="claim__summary" lang={CLAIMS_LANGUAGE} dir="auto">
        {claim.summary}
      </p>
      {[...notes, ...(claim.doubt === undefined ? [] : [text.claims.doubt({ doubt: claim.doubt })])].map(
        (note) => (
          <p key={note} class="claim__note">
            {note}
          </p>
        ),
      )}
      <Facts
        entries={[
          [evidence.authority, <ListText key="authority" text={claim.authority} />],
          [evidence.instrument, <ListText key="instrument" text={claim.instrument} />],
          [steps.length > 1 ? evidence.history : detail.date, steps.length > 0 && <Steps steps={steps} />],
          [evidence.answers, claim.answers.length > 0 && <Answers answers={claim.answers} />],
          [evidence.sources, <SourceList key="sources" sources={claim.sources} />],
          [evidence.checked, <PartialDateTime key="checked" date={claim.asOf} />],
        ]}
      />
      {children}
    </article>
  );
}
