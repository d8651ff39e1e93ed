import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Place } from '../../domain/place.ts';
import type { InterfaceClient } from '../client.ts';
import { FreshnessWarning } from '../components/freshness-warning.tsx';
import { MarkLogo } from '../components/mark-logo.tsx';
import { StateNotice } from '../components/notice.tsx';
import { TextContext } from '../components/text-context.ts';
import { type Text, textWithPlaces } from '../text/text.ts';
import { AboutList } from './about-list.tsx';
import { Legend } from './legend.tsx';
import { MarkStyles } from './mark-styles.tsx';
import { MyJurisdictions } from './my-jurisdictions.tsx';
import { SitesOff } from './sites-off.tsx';
import { useOptions } from './use-options.ts';

export interface OptionsPageProps {
  readonly client: InterfaceClient;
  readonly text: Text;
  /** Epoch ms. */
  readonly now?: () => number;
}

const NO_PLACES: readonly Place[] = [];

/** Everything a person can decide, saved at once. */
export function OptionsPage(props: OptionsPageProps): VNode {
  const { client, now = Date.now } = props;
  const { state, saved, reload, change } = useOptions(client);
  const places = state.kind === 'ready' ? state.places : NO_PLACES;
  const text = useMemo(() => textWithPlaces(props.text, places), [props.text, places]);
  const { options } = text;
  return (
    <TextContext value={text}>
      <header class="page-header">
        <MarkLogo />
        <div>
          <h1 class="page-header__title">{options.title}</h1>
          <p class="soft">{options.lead}</p>
        </div>
      </header>
      <main>
        {state.kind === 'waiting' && <p class="waiting">{options.loading}</p>}
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
            <MyJurisdictions
              mine={state.settings.jurisdictions}
              known={state.jurisdictions}
              onChange={(jurisdictions, words) => change({ jurisdictions }, words)}
            />
            <MarkStyles settings={state.settings} onChange={(part) => change(part, '')} />
            <Legend />
            <SitesOff
              sites={state.settings.sitesOff}
              onChange={(sitesOff, words) => change({ sitesOff }, words)}
            />
            <AboutList status={state.status} client={client} now={now()} onChecked={reload} />
          </>
        )}
      </main>
      <p class="confirmation" role="status" data-failed={saved?.ok === false}>
        {saved && (saved.ok ? `${saved.words} ${options.saved}`.trim() : options.notSaved)}
      </p>
    </TextContext>
  );
}
