import type { VNode } from 'preact';
import { useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { dayOf } from '../../domain/partial-date.ts';
import { homesOf, type Place } from '../../domain/place.ts';
import type { Settings } from '../../settings/settings.ts';
import { type PageText, textWithPlaces } from '../../text/text.ts';
import type { InterfaceClient } from '../client.ts';
import { MarkLogo } from '../components/mark-logo.tsx';
import { StateNotice } from '../components/notice.tsx';
import { TextContext } from '../components/text-context.ts';
import { SavedNote } from '../options/saved-note.tsx';
import { useLanguage } from '../options/use-language.ts';
import { useOptions } from '../options/use-options.ts';
import type { BrowserFamily } from './browser-family.ts';
import { FirstChoices } from './first-choices.tsx';
import { Promises } from './promises.tsx';
import { Ready } from './ready.tsx';
import { Sample } from './sample.tsx';
import { useSample } from './use-sample.ts';

export interface WelcomePageProps {
  readonly client: InterfaceClient;
  readonly text: PageText;
  /** The words of a language that the person has just chosen. */
  readonly loadText: (language: Settings['language']) => Promise<PageText>;
  readonly family: BrowserFamily;
  /** The browser's languages, BCP 47, most wanted first: what the jurisdictions were guessed from. */
  readonly languages: readonly string[];
  /** Epoch ms. */
  readonly now?: () => number;
}

const NO_PLACES: readonly Place[] = [];

/** One page for the first minute: what it does, what it reads, what it never does, and where the person works. */
export function WelcomePage(props: WelcomePageProps): VNode {
  const { client, loadText, family, languages, now = Date.now } = props;
  const options = useOptions(client);
  const { state } = options;
  const ready = state.kind === 'ready';
  const words = useLanguage(props.text, ready ? state.view.settings.language : undefined, loadText);
  const places = ready ? state.places : NO_PLACES;
  const text = useMemo(() => textWithPlaces(words, places), [words, places]);
  const sample = useSample(client);
  const [done, setDone] = useState(false);

  useLayoutEffect(() => {
    document.title = text.welcome.title;
  }, [text]);

  return (
    <TextContext value={text}>
      <header class="hero">
        <MarkLogo />
        <h1 class="hero__title">{text.welcome.title}</h1>
        <p class="hero__lead">{text.welcome.lead}</p>
      </header>
      <main>
        {ready && sample && (
          <section class="part" aria-labelledby="sample-title">
            <h2 class="part__title" id="sample-title">
              {text.welcome.sample.title}
            </h2>
            <Sample
              vendors={sample}
              mine={homesOf(state.view.settings.jurisdictions, places)}
              day={dayOf(now())}
            />
            <p class="soft">{text.welcome.sample.hint}</p>
          </section>
        )}
        <Promises />
        {state.kind === 'waiting' && <p class="waiting">{text.options.loading}</p>}
        {state.kind === 'silent' && (
          <StateNotice text={text.popup.states.silent}>
            <button type="button" class="button" onClick={options.reload}>
              {text.popup.retry}
            </button>
          </StateNotice>
        )}
        {ready && (
          <FirstChoices
            client={client}
            state={state}
            change={options.change}
            family={family}
            languages={languages}
            done={done}
            onDone={() => setDone(true)}
          />
        )}
        {done && <Ready />}
      </main>
      <SavedNote saved={done ? undefined : options.saved} />
    </TextContext>
  );
}
