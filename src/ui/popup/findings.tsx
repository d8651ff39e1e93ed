import type { ComponentChildren, VNode } from 'preact';
import type { Day } from '../../domain/partial-date.ts';
import type { Home } from '../../domain/place.ts';
import { unreachable } from '../../domain/result.ts';
import type { TabFindings } from '../../messaging/protocol.ts';
import type { InterfaceClient } from '../client.ts';
import { StateNotice } from '../components/notice.tsx';
import { useText } from '../components/text-context.ts';
import { VendorRow } from '../components/vendor-row.tsx';
import { countRestricted, type Finding, type Groups, groupFindings } from './group.ts';
import { MentionSteps } from './mention-steps.tsx';
import { WhyMarked } from './why-marked.tsx';

interface FindingsProps {
  readonly findings: TabFindings | undefined;
  readonly mine: readonly Home[];
  readonly client: InterfaceClient;
  readonly day: Day;
  readonly optionsUrl: string;
  readonly onResume: () => void;
}

/** What the page holds, or why that can't be told. */
export function Findings(props: FindingsProps): VNode {
  const { findings, onResume } = props;
  const { popup } = useText();
  const { states } = popup;
  if (!findings) return <StateNotice text={states.noTab} />;
  switch (findings.reading) {
    case 'unreadable':
      return <StateNotice text={states.unreadable} />;
    case 'off-here':
      return <StateNotice text={states.offHere(findings.host ?? '')} />;
    case 'paused':
      return (
        <StateNotice text={states.paused}>
          <button type="button" class="button" onClick={onResume}>
            {popup.resume}
          </button>
        </StateNotice>
      );
    case 'reading':
    case 'read':
      return <Vendors {...props} findings={findings} />;
    default:
      return unreachable(findings.reading);
  }
}

function Vendors(props: FindingsProps & { findings: TabFindings }): VNode {
  const { findings, mine, client, day, optionsUrl } = props;
  const text = useText();
  const { popup } = text;
  const groups = groupFindings(findings.vendors, mine, day, text.locale);
  const reading = findings.reading === 'reading';
  const found = findings.vendors.length;
  // The notice below says the same for the eye when nothing was found.
  const summaryClass = found > 0 ? 'summary' : reading ? 'waiting' : 'visually-hidden';
  const group = (reach: keyof Groups, title: string, note?: ComponentChildren) => (
    <Group
      key={reach}
      title={title}
      note={note}
      findings={groups[reach]}
      mine={mine}
      day={day}
      client={client}
    />
  );
  return (
    <>
      <p class={summaryClass} role="status">
        {found === 0 && reading
          ? popup.reading
          : popup.summary(found, mine.length > 0 ? countRestricted(groups) : undefined)}
        {found > 0 && reading ? ` – ${popup.stillReading}` : ''}
      </p>
      {mine.length === 0 && (
        <p class="hint">
          {popup.chooseJurisdictions}{' '}
          <a href={optionsUrl} target="_blank" rel="noopener">
            {popup.options}
          </a>
        </p>
      )}
      {found === 0 && !reading && <StateNotice text={popup.states.nothing} />}
      {group(
        'mine',
        popup.mine,
        text.claims.list(mine.map(({ jurisdiction }) => text.claims.place(jurisdiction))),
      )}
      {group('elsewhere', popup.elsewhere)}
      {group('none', popup.none)}
    </>
  );
}

interface GroupProps {
  readonly title: string;
  readonly note: ComponentChildren;
  readonly findings: readonly Finding[];
  readonly mine: readonly Home[];
  readonly day: Day;
  readonly client: InterfaceClient;
}

function Group({ title, note, findings, mine, day, client }: GroupProps): VNode | null {
  if (findings.length === 0) return null;
  return (
    <section class="group">
      <h2 class="group__title">
        {title}
        {note && <span class="group__note"> {note}</span>}
      </h2>
      <ul>
        {findings.map(({ record, mentions }) => (
          <li key={record.id}>
            <VendorRow
              record={record}
              mine={mine}
              day={day}
              aside={<MentionSteps record={record} mentions={mentions} client={client} />}
              more={() => <WhyMarked record={record} client={client} />}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
