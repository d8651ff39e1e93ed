import type { ComponentChildren, VNode } from 'preact';
import type { Day } from '../../domain/partial-date.ts';
import type { Home } from '../../domain/place.ts';
import type { Restriction } from '../../domain/restriction.ts';
import { type Standing, standingOf, type Verdict, verdictsOf } from '../../domain/verdict.ts';
import type { VendorRecord } from '../../messaging/protocol.ts';
import { alsoOf } from '../../text/also.ts';
import { sentenceOf } from '../../text/sentence.ts';
import { toneWord } from '../../text/tone-word.ts';
import { ClaimsTable } from './claims-table.tsx';
import { Disclosure } from './disclosure.tsx';
import { SentenceLine } from './sentence-line.tsx';
import { useText } from './text-context.ts';
import { Timeline } from './timeline.tsx';
import { timelineSteps } from './timeline-steps.ts';
import { ToneBadge } from './tone-badge.tsx';
import { ToneIcon } from './tone-icon.tsx';
import { VendorAbout } from './vendor-about.tsx';
import { VendorFacts } from './vendor-facts.tsx';

interface VendorRowProps {
  readonly record: VendorRecord;
  readonly mine: readonly Home[];
  readonly day: Day;
  /** Links on the page to the vendor's own sites. */
  readonly links?: number;
  /** Stands beside the name: how often it is on the page, and the way there. */
  readonly aside?: ComponentChildren;
  /** Stands below the sentence, closed or open: the person's own note. */
  readonly remark?: ComponentChildren;
  /** Stands at the end of each opened claim. */
  readonly claimActions?: ((claim: Restriction) => ComponentChildren) | undefined;
  /** Stands at the end of what opens; made only while open. */
  readonly more?: (verdicts: readonly Verdict[]) => ComponentChildren;
  readonly open?: boolean | undefined;
  readonly onToggle?: ((open: boolean) => void) | undefined;
}

/** A vendor with the one sentence that matters; opens to all its claims, their timeline and what is known of the company. */
export function VendorRow(props: VendorRowProps): VNode {
  const { record, mine, day, claimActions, more } = props;
  const text = useText();
  const verdicts = verdictsOf(record, mine, day);
  const standing = standingOf(verdicts);
  return (
    <Disclosure
      level={3}
      class="vendor"
      label={<VendorTitle name={record.name} standing={standing} />}
      aside={props.aside}
      open={props.open}
      onToggle={props.onToggle}
      summary={
        <>
          {standing.verdict && (
            <SentenceLine
              sentence={sentenceOf(standing.verdict.strongest, day, text)}
              place
              also={alsoOf(standing.verdict, day, text)}
            />
          )}
          <VendorAbout
            record={record}
            otherJurisdictions={verdicts.length - 1}
            {...(props.links !== undefined && { links: props.links })}
          />
          {props.remark}
        </>
      }
    >
      {() => (
        <>
          <ClaimsTable verdicts={verdicts} day={day} actions={claimActions} />
          <VendorTimeline verdicts={verdicts} day={day} />
          <VendorFacts record={record} />
          {more?.(verdicts)}
        </>
      )}
    </Disclosure>
  );
}

function VendorTimeline({ verdicts, day }: { verdicts: readonly Verdict[]; day: Day }): VNode | null {
  const { timeline } = useText().detail;
  const claims = verdicts.flatMap((verdict) => verdict.claims);
  const count = timelineSteps(claims, day).length;
  if (count < 2) return null;
  return (
    <Disclosure
      level={4}
      class="vendor-timeline"
      label={<span class="disclosure__label">{timeline.title({ count })}</span>}
    >
      {() => <Timeline claims={claims} day={day} />}
    </Disclosure>
  );
}

function VendorTitle({ name, standing }: { name: string; standing: Standing }): VNode {
  const text = useText();
  const { verdict } = standing;
  return (
    <>
      <span class={verdict ? `tone-${verdict.tone}` : 'soft'}>
        <ToneIcon tone={verdict?.tone ?? 'none'} />
      </span>
      <span class="disclosure__label">
        <span class="vendor__name" dir="auto">
          {name}
        </span>{' '}
        {verdict && <ToneBadge tone={verdict.tone} word={toneWord(verdict, text)} />}
      </span>
    </>
  );
}
