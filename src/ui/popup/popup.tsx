import type { VNode } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { dayOf } from '../../domain/partial-date.ts';
import { homesOf, type Place } from '../../domain/place.ts';
import type { Settings } from '../../settings/settings.ts';
import type { InterfaceClient } from '../client.ts';
import { FreshnessWarning } from '../components/freshness-warning.tsx';
import { StateNotice } from '../components/notice.tsx';
import { TextContext } from '../components/text-context.ts';
import { type Text, textWithPlaces } from '../text/text.ts';
import { Findings } from './findings.tsx';
import { Footer } from './footer.tsx';
import { Header } from './header.tsx';
import { LookUpField, LookUpResults } from './look-up.tsx';
import { useLookUp } from './use-look-up.ts';
import { usePopup, type Wait, waitOnTimer } from './use-popup.ts';

export interface PopupProps {
  readonly client: InterfaceClient;
  readonly text: Text;
  /** Address of the options page. */
  readonly optionsUrl: string;
  /** Epoch ms. */
  readonly now?: () => number;
  readonly wait?: Wait;
}

const NO_PLACES: readonly Place[] = [];

/** The findings of the active tab's page, a look-up over the whole list, and the list's age. */
export function Popup(props: PopupProps): VNode {
  const { client, optionsUrl, now = Date.now, wait = waitOnTimer } = props;
  const { state, reload } = usePopup(client, wait);
  const places = state.kind === 'ready' ? state.places : NO_PLACES;
  const text = useMemo(() => textWithPlaces(props.text, places), [props.text, places]);
  const lookUp = useLookUp(client);
  const [notSaved, setNotSaved] = useState(false);
  const time = now();
  const day = dayOf(time);

  const change = async (part: Partial<Settings>) => {
    const answer = await client.call('settings.change', { change: part });
    setNotSaved(!answer.ok);
    reload();
  };

  return (
    <TextContext value={text}>
      <Header state={state} onChange={(part) => void change(part)} />
      <main aria-busy={state.kind === 'waiting'}>
        <p class="alert" role="alert">
          {notSaved ? text.popup.changeFailed : ''}
        </p>
        {state.kind === 'waiting' && <p class="waiting">{text.popup.reading}</p>}
        {state.kind === 'silent' && (
          <StateNotice text={text.popup.states.silent}>
            <button type="button" class="button" onClick={reload}>
              {text.popup.retry}
            </button>
          </StateNotice>
        )}
        {state.kind === 'ready' && (
          <>
            <FreshnessWarning status={state.status} />
            <LookUpField lookUp={lookUp} />
            {lookUp.query === '' ? (
              <Findings
                findings={state.findings}
                mine={homesOf(state.settings.jurisdictions, state.places)}
                client={client}
                day={day}
                optionsUrl={optionsUrl}
                onResume={() => void change({ paused: false })}
              />
            ) : (
              <LookUpResults
                lookUp={lookUp}
                mine={homesOf(state.settings.jurisdictions, state.places)}
                day={day}
              />
            )}
          </>
        )}
      </main>
      <Footer state={state} client={client} now={time} optionsUrl={optionsUrl} onChecked={reload} />
    </TextContext>
  );
}
