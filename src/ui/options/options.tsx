import type { VNode } from 'preact';
import { useLayoutEffect, useMemo } from 'preact/hooks';
import type { Place } from '../../domain/place.ts';
import type { Settings } from '../../settings/settings.ts';
import { type PageText, textWithPlaces } from '../../text/text.ts';
import type { InterfaceClient } from '../client.ts';
import { FreshnessWarning } from '../components/freshness-warning.tsx';
import { MarkLogo } from '../components/mark-logo.tsx';
import { StateNotice } from '../components/notice.tsx';
import { TextContext } from '../components/text-context.ts';
import { type SaveFile, saveFile as save } from '../save-file.ts';
import { Contents } from './contents.tsx';
import { OptionsParts } from './options-parts.tsx';
import { SavedNote } from './saved-note.tsx';
import { useLanguage } from './use-language.ts';
import { useOptions } from './use-options.ts';
import { useSections } from './use-sections.ts';

export interface OptionsPageProps {
  readonly client: InterfaceClient;
  readonly text: PageText;
  /** The words of a language that the person has just chosen. */
  readonly loadText: (language: Settings['language']) => Promise<PageText>;
  /** Of the extension. */
  readonly version: string;
  /** Ids of the keys whose signature makes a list ours. */
  readonly saveFile?: SaveFile;
  /** Epoch ms. */
  readonly now?: () => number;
}

const NO_PLACES: readonly Place[] = [];

/** Everything a person can decide, saved at once. */
export function OptionsPage(props: OptionsPageProps): VNode {
  const { client, loadText, version, saveFile = save, now = Date.now } = props;
  const options = useOptions(client);
  const { state } = options;
  const ready = state.kind === 'ready';
  const words = useLanguage(props.text, ready ? state.view.settings.language : undefined, loadText);
  const places = ready ? state.places : NO_PLACES;
  const text = useMemo(() => textWithPlaces(words, places), [words, places]);
  const current = useSections(ready);

  useLayoutEffect(() => {
    document.title = text.options.title;
  }, [text]);

  return (
    <TextContext value={text}>
      <header class="page-header">
        <MarkLogo />
        <div>
          <h1 class="page-header__title">{text.options.title}</h1>
          <p class="soft">{text.options.lead}</p>
        </div>
      </header>
      {ready && <Contents current={current} />}
      <main class="page-main" aria-busy={state.kind === 'waiting'}>
        {state.kind === 'waiting' && <p class="waiting">{text.options.loading}</p>}
        {state.kind === 'silent' && (
          <StateNotice text={text.popup.states.silent}>
            <button type="button" class="button" onClick={options.reload}>
              {text.popup.retry}
            </button>
          </StateNotice>
        )}
        {ready && (
          <>
            <FreshnessWarning status={state.status} />
            <OptionsParts
              client={client}
              state={state}
              options={options}
              version={version}
              saveFile={saveFile}
              now={now}
            />
          </>
        )}
      </main>
      <SavedNote saved={options.saved} />
    </TextContext>
  );
}
