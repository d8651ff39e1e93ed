import type { ComponentChildren, VNode } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { Day } from '../../domain/partial-date.ts';
import { type Restriction, statusOn } from '../../domain/restriction.ts';
import { toneOf } from '../../domain/tone.ts';
import { listWords, shownBasis, statusSince } from '../../text/sentence.ts';
import type { Text } from '../../text/text.ts';
import { BasisBadge } from './basis-badge.tsx';
import { Claim } from './claim.tsx';
import { CHEVRON, LineIcon } from './icon.tsx';
import { ListTag } from './list-tag.tsx';
import { PartialDateTime } from './partial-date.tsx';
import { SourceName } from './source-list.tsx';
import { useText } from './text-context.ts';
import { ToneIcon } from './tone-icon.tsx';

interface ClaimRowProps {
  readonly claim: Restriction;
  readonly day: Day;
  /** Whether the row above is of another jurisdiction: only then is its name shown to the eye. */
  readonly first: boolean;
  readonly open: boolean;
  /** Whether a link led to it. */
  readonly marked?: boolean;
  /** Stands at the end of the opened claim. */
  readonly actions?: ((claim: Restriction) => ComponentChildren) | undefined;
}

/** A claim as a row of the table, and in full below it while it is open. */
export function ClaimRow({
  claim,
  day,
  first,
  open: openAtFirst,
  marked = false,
  actions,
}: ClaimRowProps): VNode {
  const text = useText();
  const { table } = text.detail;
  const [open, setOpen] = useState(openAtFirst);
  const id = useId();
  const place = text.place(claim.jurisdiction);
  const kind = withListsWord(text.evidence.kinds[claim.kind], claim.unknownWords?.kind, text);
  const tone = toneOf(claim, day);
  const since = statusSince(claim, day);
  const basis = shownBasis(claim);
  const list = listWords(claim, text);
  const others = claim.sources.length - 1;
  return (
    <>
      <tr class="claim-row" data-open={open} data-marked={marked}>
        <th scope="row" class="claim-row__place">
          <span class={first ? '' : 'visually-hidden'}>{place}</span>
        </th>
        <td class="claim-row__status">
          {withListsWord(text.evidence.statuses[statusOn(claim, day)], claim.unknownWords?.status, text)}
        </td>
        <td class="claim-row__kind">
          <button
            type="button"
            class="claim-row__toggle"
            aria-label={table.open({ kind, place })}
            aria-expanded={open}
            aria-controls={open ? id : undefined}
            onClick={() => setOpen(!open)}
          >
            <LineIcon name="chevron" d={CHEVRON} />
            <span class={`claim-row__sign tone-${tone}`}>
              <ToneIcon tone={tone} />
            </span>
            <span class="claim-row__name">{kind}</span>
          </button>
        </td>
        <td class="claim-row__basis">
          <BasisBadge basis={basis} words={table[basis]} />
          {list !== undefined && <ListTag words={list} />}
        </td>
        <td class="claim-row__since">
          {since ? <PartialDateTime date={since} /> : <span class="soft">{table.noDate}</span>}
        </td>
        <td class="claim-row__source">
          <SourceName source={claim.sources[0]} />
          {others > 0 && (
            <>
              {' '}
              <span class="soft claim-row__more">{table.more({ count: others })}</span>
            </>
          )}
        </td>
      </tr>
      {open && (
        <tr class="claim-row-detail" id={id} data-marked={marked}>
          <td colSpan={6}>
            <Claim claim={claim} day={day}>
              {actions?.(claim)}
            </Claim>
          </td>
        </tr>
      )}
    </>
  );
}

/** Our word for a word of a newer list, with that word itself: "Other measure (data-localisation)". */
function withListsWord(ours: string, theirs: string | undefined, { claims }: Text): string {
  return theirs === undefined ? ours : claims.unknownWord({ ours, theirs });
}
