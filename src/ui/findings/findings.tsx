import type { ComponentChildren, VNode } from 'preact';
import { unreachable } from '../../domain/result.ts';
import type { TabFindings } from '../../messaging/protocol.ts';
import { summaryOf } from '../../text/summary.ts';
import { StateNotice } from '../components/notice.tsx';
import { useText } from '../components/text-context.ts';
import { useGradually } from '../components/use-gradually.ts';
import type { PageAnswer } from './ask.ts';
import { ExportFindings } from './export-findings.tsx';
import { FindingRow } from './finding-row.tsx';
import { countRestricted, type Finding, groupFindings, shownFindings } from './group.ts';
import { HiddenVendors } from './hidden-vendors.tsx';
import { MentionSteps } from './mention-steps.tsx';
import { NoAccess } from './no-access.tsx';
import { OwnSite } from './own-site.tsx';
import { useSurface } from './surface-context.ts';
import { Unmarked } from './unmarked.tsx';
import type { Opened } from './use-opened.ts';
import { WatchedNames } from './watched-names.tsx';

interface FindingsProps {
  readonly page: PageAnswer;
  readonly onResume: () => void;
}

/** What the page holds, or why that can't be told. */
export function Findings({ page, onResume }: FindingsProps): VNode {
  const { popup } = useText();
  switch (page.kind) {
    case 'asking':
      return (
        <p class="waiting" role="status">
          {popup.reading}
        </p>
      );
    case 'no-tab':
      return <StateNotice text={popup.states.noTab} />;
    case 'no-access':
      return <NoAccess />;
    case 'told':
      return <Told page={page} onResume={onResume} />;
    default:
      return unreachable(page);
  }
}

type ToldProps = FindingsProps & { readonly page: Extract<PageAnswer, { kind: 'told' }> };

function Told({ page: { tabId, findings }, onResume }: ToldProps): VNode {
  const pageKey = `${tabId} ${findings.host}`;
  const { popup } = useText();
  const { states } = popup;
  const { locked, reload, openedOn } = useSurface();
  switch (findings.reading) {
    case 'unreadable':
      return (
        <StateNotice text={states.unreadable}>
          <button type="button" class="button" onClick={reload}>
            {popup.retry}
          </button>
        </StateNotice>
      );
    case 'off-here':
      return (
        <StateNotice
          text={{
            title: states.offHere.title({ host: findings.host ?? '' }),
            body: locked.includes('sitesOff') ? popup.locked : states.offHere.body,
          }}
        />
      );
    case 'paused':
      return (
        <StateNotice text={states.paused}>
          {!locked.includes('paused') && (
            <button type="button" class="button" onClick={onResume}>
              {popup.resume}
            </button>
          )}
        </StateNotice>
      );
    case 'reading':
    case 'read':
      return <OnPage key={pageKey} findings={findings} opened={openedOn(pageKey)} />;
    default:
      return unreachable(findings.reading);
  }
}

/** These fill the popup. The others are made once it has been painted. */
const ROWS_AT_FIRST = 8;

/** All that was found, nearest to the person first. */
function OnPage({ findings, opened }: { findings: TabFindings; opened: Opened }): VNode {
  const text = useText();
  const { popup } = text;
  const { mine, day, optionsUrl } = useSurface();
  const groups = groupFindings(findings, mine, day, text.compare);
  const shown = shownFindings(groups);
  const isReading = findings.reading === 'reading';
  const made = new Set(shown.slice(0, useGradually(opened, shown.length, ROWS_AT_FIRST)));
  const group = (title: string, of: readonly Finding[], note?: ComponentChildren) => (
    <Group
      key={title}
      title={title}
      note={note}
      findings={of.filter((one) => made.has(one))}
      opened={opened}
    />
  );
  return (
    <>
      <Summary findings={findings} shown={shown} restricted={countRestricted(groups)} />
      {mine.length === 0 && (
        <p class="hint">
          {popup.chooseJurisdictions}{' '}
          <a href={optionsUrl} target="_blank" rel="noopener">
            {popup.options}
          </a>
        </p>
      )}
      <Unmarked shown={shown} />
      {findings.isMore && <p class="hint soft">{popup.moreThanCounted}</p>}
      {shown.length === 0 && !isReading && (
        <StateNotice text={groups.hidden.length > 0 ? popup.states.allHidden : popup.states.nothing} />
      )}
      {groups.site && <OwnSite finding={groups.site} opened={opened} />}
      <div aria-busy={made.size < shown.length}>
        {group(
          popup.mine,
          groups.mine,
          text.enumerate(mine.map(({ jurisdiction }) => text.place(jurisdiction))),
        )}
        {group(popup.elsewhere, groups.elsewhere)}
        {group(popup.none, groups.none)}
      </div>
      <WatchedNames watched={findings.watched} />
      <HiddenVendors findings={groups.hidden} />
      {shown.length > 0 && <ExportFindings found={shown} isMore={findings.isMore === true} />}
    </>
  );
}

interface SummaryProps {
  readonly findings: TabFindings;
  readonly shown: readonly Finding[];
  /** How many of them are restricted where the person works. */
  readonly restricted: number;
}

/** Browsers that know Element Timing (wicg.github.io/element-timing) keep when this was painted: for measuring the start. */
const PAINT_TIMING = { elementtiming: 'findings' };

/** The counts in one line, spoken when they change, and the way through all mentions. */
function Summary({ findings: { reading, host, watched }, shown, restricted }: SummaryProps): VNode {
  const text = useText();
  const { popup } = text;
  const { mine } = useSurface();
  const found = shown.length;
  const isReading = reading === 'reading';
  const mentions = [...shown, ...watched].reduce((sum, one) => sum + one.mentions, 0);
  const words =
    found === 0 && isReading
      ? popup.reading
      : summaryOf(found, mine.length > 0 ? restricted : undefined, text);
  return (
    // The notice below says the same for the eye when nothing was found.
    <div class={found > 0 || isReading || mentions > 0 ? 'summary' : 'visually-hidden'}>
      <p class="summary__words" role="status" {...PAINT_TIMING}>
        {host !== undefined && <span class="visually-hidden">{host} </span>}
        {found > 0 && isReading ? popup.stillReading({ summary: words }) : words}
      </p>
      {mentions > 0 && (
        <MentionSteps
          count={popup.mentions({ count: mentions })}
          next={popup.nextOfAll}
          previous={popup.previousOfAll}
        />
      )}
    </div>
  );
}

interface GroupProps {
  readonly title: string;
  readonly note: ComponentChildren;
  readonly findings: readonly Finding[];
  readonly opened: Opened;
}

function Group({ title, note, findings, opened }: GroupProps): VNode | null {
  if (findings.length === 0) return null;
  return (
    <section class="group">
      <h2 class="group__title">
        {title}
        {note && <span class="group__note"> {note}</span>}
      </h2>
      <ul>
        {findings.map((finding) => (
          <li key={finding.record.id}>
            <FindingRow vendor={finding} opened={opened} />
          </li>
        ))}
      </ul>
    </section>
  );
}
