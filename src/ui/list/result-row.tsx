import type { VNode } from 'preact';
import { standingOf, verdictsOf } from '../../domain/verdict.ts';
import { alsoOf } from '../../text/also.ts';
import { sentenceOf } from '../../text/sentence.ts';
import { toneWord } from '../../text/tone-word.ts';
import { SentenceLine } from '../components/sentence-line.tsx';
import { usePageText } from '../components/text-context.ts';
import { ToneBadge } from '../components/tone-badge.tsx';
import { ToneIcon } from '../components/tone-icon.tsx';
import { VendorAbout } from '../components/vendor-about.tsx';
import type { Match } from './facets.ts';
import { hrefOf } from './route.ts';
import type { ShownList } from './shown-list.ts';

interface ResultRowProps {
  readonly match: Match;
  readonly list: Pick<ShownList, 'mine' | 'day'>;
}

/** A vendor in one line or two: its name leads to its page, the sentence is that of the strongest claim that was asked for. */
export function ResultRow({ match: { record, claims }, list: { mine, day } }: ResultRowProps): VNode {
  const text = usePageText();
  const verdicts = verdictsOf({ restrictions: claims }, mine, day);
  const { verdict } = standingOf(verdicts);
  return (
    <article class="result">
      <h3 class="result__title">
        <span class={verdict ? `tone-${verdict.tone}` : 'soft'}>
          <ToneIcon tone={verdict?.tone ?? 'none'} />
        </span>
        <span>
          <a class="result__name" id={rowId(record.id)} href={hrefOf(record.id)} dir="auto">
            {record.name}
          </a>{' '}
          {verdict && <ToneBadge tone={verdict.tone} word={toneWord(verdict, text)} />}
        </span>
      </h3>
      <div class="result__says">
        {verdict ? (
          <SentenceLine
            sentence={sentenceOf(verdict.strongest, day, text)}
            place
            also={alsoOf(verdict, day, text)}
          />
        ) : (
          <p class="soft">{text.claims.noRecord}</p>
        )}
        {verdicts.length > 1 && <p class="soft small">{text.popup.more({ count: verdicts.length - 1 })}</p>}
      </div>
      <VendorAbout record={record} otherJurisdictions={0} />
    </article>
  );
}

/** The id of the link of a vendor's row: the focus comes back to it. */
export function rowId(vendor: string): string {
  return `row-${vendor}`;
}
