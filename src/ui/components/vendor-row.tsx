import type { ComponentChildren, VNode } from 'preact';
import type { Day } from '../../domain/partial-date.ts';
import type { Home } from '../../domain/place.ts';
import { type Standing, standingOf, type Verdict, verdictsOf } from '../../domain/verdict.ts';
import type { VendorRecord } from '../../messaging/protocol.ts';
import { alsoOf } from '../text/also.ts';
import { sentenceOf } from '../text/sentence.ts';
import { toneWord } from '../text/tone-word.ts';
import { Disclosure } from './disclosure.tsx';
import { SentenceLine } from './sentence-line.tsx';
import { useText } from './text-context.ts';
import { ToneBadge } from './tone-badge.tsx';
import { ToneIcon } from './tone-icon.tsx';
import { VendorAbout, VendorFacts } from './vendor-about.tsx';
import { VerdictRow } from './verdict-row.tsx';

interface VendorRowProps {
  readonly record: VendorRecord;
  readonly mine: readonly Home[];
  readonly day: Day;
  /** Stands beside the name: how often it is on the page, and the way there. */
  readonly aside?: ComponentChildren;
  /** Stands at the end of what opens; made only while open. */
  readonly more?: () => ComponentChildren;
}

/** A vendor with the one sentence that matters; opens to its verdicts by jurisdiction. */
export function VendorRow({ record, mine, day, aside, more }: VendorRowProps): VNode {
  const text = useText();
  const verdicts = verdictsOf(record, mine, day);
  const standing = standingOf(verdicts);
  return (
    <Disclosure
      level={3}
      class="vendor"
      label={<VendorTitle name={record.name} standing={standing} />}
      aside={aside}
      summary={
        <>
          {standing.verdict && (
            <SentenceLine
              sentence={sentenceOf(standing.verdict.strongest, day, text.claims)}
              place
              also={alsoOf(standing.verdict, day, text.claims)}
            />
          )}
          <VendorAbout record={record} otherJurisdictions={verdicts.length - 1} />
        </>
      }
    >
      {() => (
        <>
          <VerdictList verdicts={verdicts} day={day} />
          {more?.()}
          <VendorFacts record={record} />
        </>
      )}
    </Disclosure>
  );
}

function VendorTitle({ name, standing }: { name: string; standing: Standing }): VNode {
  const { claims } = useText();
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
        {verdict && <ToneBadge tone={verdict.tone} word={toneWord(verdict, claims)} />}
      </span>
    </>
  );
}

function VerdictList({ verdicts, day }: { verdicts: readonly Verdict[]; day: Day }): VNode {
  const text = useText();
  if (verdicts.length === 0) return <p class="soft">{text.claims.noRecord}</p>;
  return (
    <ul class="verdicts">
      {verdicts.map((verdict, index) => (
        <li key={verdict.jurisdiction}>
          <VerdictRow verdict={verdict} day={day} open={index === 0} />
        </li>
      ))}
    </ul>
  );
}
