import type { VNode } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { guessJurisdictions } from '../../settings/defaults.ts';
import type { InterfaceClient } from '../client.ts';
import { usePageText } from '../components/text-context.ts';
import { Access, useAccess } from '../options/access.tsx';
import { JurisdictionRows } from '../options/jurisdiction-rows.tsx';
import type { Options, OptionsState } from '../options/use-options.ts';
import type { BrowserFamily } from './browser-family.ts';
import { Tools } from './tools.tsx';

interface FirstChoicesProps {
  readonly client: InterfaceClient;
  readonly state: Extract<OptionsState, { kind: 'ready' }>;
  readonly change: Options['change'];
  readonly family: BrowserFamily;
  readonly languages: readonly string[];
  readonly done: boolean;
  readonly onDone: () => void;
}

/** What the person is asked on the first page: access where it is missing, and where they work. */
export function FirstChoices(props: FirstChoicesProps): VNode {
  const { client, state, change, family, languages, done, onDone } = props;
  const { welcome, options } = usePageText();
  const access = useAccess(client);
  const wasMissing = useRef(false);
  wasMissing.current ||= access.given === false;
  const [failed, setFailed] = useState(false);
  const { settings, locked } = state.view;
  const mine = settings.jurisdictions;
  const isLocked = locked.includes('jurisdictions');
  const isGuess = guessJurisdictions(languages).join() === mine.join();

  const confirm = async () => {
    // What was only guessed becomes the person's own, and stays when the browser's languages change.
    const saved = isLocked || (await change({ jurisdictions: mine }));
    setFailed(!saved);
    if (saved) onDone();
  };

  return (
    <>
      {wasMissing.current && (
        <section class="part" aria-labelledby="access-title">
          <h2 class="part__title" id="access-title">
            {options.access.title}
          </h2>
          <Access state={access} />
        </section>
      )}
      <section class="part" aria-labelledby="jurisdictions-title">
        <h2 class="part__title" id="jurisdictions-title">
          {welcome.jurisdictions.title}
        </h2>
        <p>{isGuess && !isLocked ? welcome.jurisdictions.guessed : welcome.jurisdictions.chosen}</p>
        <JurisdictionRows
          mine={mine}
          known={state.jurisdictions}
          locked={isLocked}
          onChange={(jurisdictions, words) => void change({ jurisdictions }, words)}
        />
      </section>
      <Tools client={client} family={family} />
      {!done && (
        <div class="done">
          <button type="button" class="button button--main done__button" onClick={() => void confirm()}>
            {welcome.done}
          </button>
          <p class={failed ? 'problem' : 'soft'} role="status">
            {failed ? welcome.failed : welcome.doneHint}
          </p>
        </div>
      )}
    </>
  );
}
