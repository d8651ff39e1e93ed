import type { VNode } from 'preact';
import type { Day } from '../../domain/partial-date.ts';
import type { Restriction } from '../../domain/restriction.ts';
import { listWords, shownBasis } from '../../text/sentence.ts';
import { BasisBadge } from './basis-badge.tsx';
import { ListTag } from './list-tag.tsx';
import { ListText } from './list-text.tsx';
import { PartialDateTime } from './partial-date.tsx';
import { stepWords } from './step-words.ts';
import { useText } from './text-context.ts';
import { type TimelineStep, timelineSteps } from './timeline-steps.ts';

/** What happened to a vendor in all jurisdictions, oldest first: each step with its act's jurisdiction, kind and basis. */
export function Timeline({ claims, day }: { claims: readonly Restriction[]; day: Day }): VNode {
  return (
    <ol class="timeline">
      {timelineSteps(claims, day).map((step, at) => (
        <Step key={at} step={step} />
      ))}
    </ol>
  );
}

function Step({ step }: { step: TimelineStep }): VNode {
  const text = useText();
  const { date, claim, note, toCome } = step;
  const { detail, evidence } = text;
  const basis = shownBasis(claim);
  const list = listWords(claim, text);
  return (
    <li class="timeline__step" data-to-come={toCome}>
      <p class="timeline__date">
        <PartialDateTime date={date} />
      </p>
      <div class="timeline__what">
        <p>
          <strong class="timeline__place">{text.place(claim.jurisdiction)}</strong>{' '}
          <BasisBadge basis={basis} words={detail.table[basis]} />
          {list !== undefined && <ListTag words={list} />}
        </p>
        <p>{detail.timeline.step({ kind: evidence.kinds[claim.kind], event: stepWords(step, text) })}</p>
        {note && (
          <p class="soft">
            <ListText text={note} />
          </p>
        )}
      </div>
    </li>
  );
}
