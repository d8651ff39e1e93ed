import type { VNode } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import { dayOf } from '../../domain/partial-date.ts';
import { homesOf, type Place } from '../../domain/place.ts';
import type { Settings } from '../../settings/settings.ts';
import { type Text, textWithPlaces } from '../../text/text.ts';
import type { InterfaceClient } from '../client.ts';
import { FreshnessWarning } from '../components/freshness-warning.tsx';
import { StateNotice } from '../components/notice.tsx';
import { TextContext } from '../components/text-context.ts';
import { type SaveFile, saveFile as save } from '../save-file.ts';
import { Findings } from './findings.tsx';
import { Footer } from './footer.tsx';
import { Header, hostOf } from './header.tsx';
import { LookUpField, LookUpResults } from './look-up.tsx';
import { SurfaceContext } from './surface-context.ts';
import type { FirstLook } from './surface-state.ts';
import { useFindings } from './use-findings.ts';
import { useFocusWish } from './use-focus-wish.ts';
import { useLookUp } from './use-look-up.ts';
import { useOpened } from './use-opened.ts';
import { type Wait, waitOnTimer } from './wait.ts';

export interface SurfaceProps {
  readonly client: InterfaceClient;
  readonly text: Text;
  /** Of the extension. */
  readonly version: string;
  /** Addresses of other pages of the extension. */
  readonly optionsUrl: string;
  readonly listUrl: string;
  readonly first?: FirstLook;
  readonly saveFile?: SaveFile;
  /** Epoch ms. */
  readonly now?: () => number;
  readonly wait?: Wait;
}

interface PlacedProps extends SurfaceProps {
  /** What follows once the side panel was opened from here; absent in the panel itself. */
  readonly onPanelOpened?: () => void;
}

const NO_PLACES: readonly Place[] = [];

/** The findings of the active tab's page, a look-up over the whole list, and the list's age: what popup and panel show. */
export function FindingsSurface(props: PlacedProps): VNode {
  const { client, version, optionsUrl, listUrl, first, onPanelOpened } = props;
  const { now = Date.now, wait = waitOnTimer, saveFile = save } = props;
  const { state, reload } = useFindings(client, wait, first);
  const places = state.kind === 'ready' ? state.places : NO_PLACES;
  const text = useMemo(() => textWithPlaces(props.text, places), [props.text, places]);
  const lookUp = useLookUp(client);
  const [said, setSaid] = useState('');
  const main = useRef<HTMLElement>(null);
  const focusNext = useFocusWish(state);
  const openedOn = useOpened();
  const time = now();

  const change = async (part: Partial<Settings>) => {
    const answer = await client.call('settings.change', { change: part });
    setSaid(answer.ok ? '' : text.popup.changeFailed);
    reload();
  };
  const openPanel = async (opened: () => void) => {
    if (await client.openPanel()) opened();
    else setSaid(text.popup.noPanel);
  };
  const leaveLookUp = () => {
    lookUp.type('');
    main.current?.querySelector<HTMLElement>('input[type=search]')?.focus();
  };

  return (
    <TextContext value={text}>
      <Header
        state={state}
        listUrl={listUrl}
        optionsUrl={optionsUrl}
        onOpenPanel={onPanelOpened && (() => void openPanel(onPanelOpened))}
        onChange={(part) => void change(part)}
      />
      <main aria-busy={state.kind === 'waiting'} ref={main}>
        {state.kind === 'waiting' && <p class="waiting">{text.popup.reading}</p>}
        {state.kind === 'silent' && (
          <StateNotice text={text.popup.states.silent}>
            <button type="button" class="button" onClick={reload}>
              {text.popup.retry}
            </button>
          </StateNotice>
        )}
        {state.kind === 'ready' && (
          <SurfaceContext
            value={{
              client,
              version,
              optionsUrl,
              listUrl,
              reload,
              focusNext,
              openedOn,
              saveFile,
              say: setSaid,
              mine: homesOf(state.settings.jurisdictions, state.places),
              day: dayOf(time),
              marks: state.settings,
              list: state.status,
              host: hostOf(state),
              locked: state.locked,
            }}
          >
            <FreshnessWarning status={state.status} />
            <LookUpField lookUp={lookUp} />
            {lookUp.query === '' ? (
              <Findings page={state.page} onResume={() => void change({ paused: false })} />
            ) : (
              <LookUpResults lookUp={lookUp} onBack={leaveLookUp} />
            )}
          </SurfaceContext>
        )}
      </main>
      <Footer
        state={state}
        client={client}
        now={time}
        optionsUrl={optionsUrl}
        said={said}
        onChecked={reload}
      />
    </TextContext>
  );
}
