import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Restriction } from '../../domain/restriction.ts';
import { standingOf, verdictsOf } from '../../domain/verdict.ts';
import type { Removed } from '../../list/schema/removed.ts';
import type { VendorRecord } from '../../list/vendor-record.ts';
import { alsoOf } from '../../text/also.ts';
import { sentenceOf } from '../../text/sentence.ts';
import { toneWord } from '../../text/tone-word.ts';
import { ClaimsTable } from '../components/claims-table.tsx';
import { SentenceLine } from '../components/sentence-line.tsx';
import { usePageText } from '../components/text-context.ts';
import { Timeline } from '../components/timeline.tsx';
import { timelineSteps } from '../components/timeline-steps.ts';
import { ToneBadge } from '../components/tone-badge.tsx';
import { ToneIcon } from '../components/tone-icon.tsx';
import { VendorAbout } from '../components/vendor-about.tsx';
import { VendorFacts } from '../components/vendor-facts.tsx';
import type { SaveFile } from '../save-file.ts';
import { ClaimActions } from './claim-actions.tsx';
import { ExportButtons } from './export-buttons.tsx';
import { RemovedNote } from './removed-note.tsx';
import type { ShownList } from './shown-list.ts';
import { VendorActions } from './vendor-actions.tsx';
import { ViewHeading } from './view-heading.tsx';

interface VendorViewProps {
  readonly record: VendorRecord;
  readonly list: ShownList;
  /** Id of the claim that the address names. */
  readonly claim: string | undefined;
  /** What the address names, when that led here from what is no longer in the list. */
  readonly removed: Removed | undefined;
  /** Of the extension, for reports. */
  readonly version: string;
  readonly save: SaveFile;
}

/** All that the list knows of one vendor. */
export function VendorView({ record, list, claim, removed, version, save }: VendorViewProps): VNode {
  const text = usePageText();
  const words = text.listPage.vendor;
  const { mine, day } = list;
  const verdicts = verdictsOf(record, mine, day);
  const { verdict } = standingOf(verdicts);
  const claims = verdicts.flatMap((one) => one.claims);
  return (
    <div class="view vendor-view">
      <header class="vendor-view__head">
        <ViewHeading>
          <span class="vendor-view__name" dir="auto">
            {record.name}
          </span>
        </ViewHeading>
        {verdict && (
          <p class="vendor-view__tone">
            <span class={`tone-${verdict.tone}`}>
              <ToneIcon tone={verdict.tone} />
            </span>
            <ToneBadge tone={verdict.tone} word={toneWord(verdict, text)} />
          </p>
        )}
        <VendorAbout record={record} otherJurisdictions={0} />
        {removed && <RemovedNote removed={removed} />}
        <div class="vendor-view__says">
          {verdict ? (
            <SentenceLine
              sentence={sentenceOf(verdict.strongest, day, text)}
              place
              also={alsoOf(verdict, day, text)}
            />
          ) : (
            <p>{text.claims.noRecord}</p>
          )}
        </div>
        <ExportButtons
          label={text.listPage.export.vendor}
          exported={() => ({ matches: [{ record, claims }], subject: record.id, list: list.status, day })}
          save={save}
        />
      </header>
      <div class="vendor-view__claims">
        <Claims record={record} list={list} claims={claims} marked={claim} version={version} />
      </div>
      {timelineSteps(claims, day).length > 0 && (
        <section class="vendor-view__timeline">
          <h3 class="part__title">{words.timeline}</h3>
          <Timeline claims={claims} day={day} />
        </section>
      )}
      <section class="vendor-view__company">
        <h3 class="part__title">{words.company}</h3>
        <VendorFacts record={record} />
        <VendorActions record={record} list={list.status} version={version} />
      </section>
    </div>
  );
}

interface ClaimsProps {
  readonly record: VendorRecord;
  readonly list: ShownList;
  readonly claims: readonly Restriction[];
  readonly marked: string | undefined;
  readonly version: string;
}

/** The table of claims, one by one or all in full; the one that a link led to is open, marked and in sight. */
function Claims({ record, list, claims, marked, version }: ClaimsProps): VNode {
  const words = usePageText().listPage.vendor;
  const { mine, day, status } = list;
  const [all, setAll] = useState(false);
  const place = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (marked === undefined) return;
    const row = place.current?.querySelector('[data-marked="true"]');
    row?.scrollIntoView({ block: 'start' });
    row?.querySelector('button')?.focus({ preventScroll: true });
  }, [marked]);

  return (
    <div ref={place}>
      <div class="claims-head">
        <h3 class="part__title">{words.claims}</h3>
        {claims.length > 1 && (
          <button type="button" class="quiet-button" onClick={() => setAll(!all)}>
            {all ? words.closeAll : words.openAll}
          </button>
        )}
      </div>
      <ClaimsTable
        key={`${all} ${marked}`}
        verdicts={verdictsOf(record, mine, day)}
        day={day}
        open={({ id }) => all || id === marked || claims.length === 1}
        marked={marked}
        actions={(claim) => (
          <ClaimActions vendor={record.name} claim={claim} day={day} list={status} version={version} />
        )}
      />
    </div>
  );
}
