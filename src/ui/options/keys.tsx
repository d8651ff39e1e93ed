import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { KeyCommand } from '../../messaging/interface-client.ts';
import type { PageText } from '../../text/text.ts';
import type { InterfaceClient } from '../client.ts';
import { usePageText } from '../components/text-context.ts';
import { useAsked } from './use-asked.ts';

type KeysClient = Pick<InterfaceClient, 'commands' | 'openShortcuts'>;

/** The keyboard commands with their keys of the moment, and the way to where browsers let people set others. */
export function Keys({ client }: { client: KeysClient }): VNode {
  const text = usePageText().options.keys;
  const { answer: commands = [] } = useAsked(() => client.commands());
  const [failed, setFailed] = useState(false);
  const open = async () => {
    try {
      await client.openShortcuts();
      setFailed(false);
    } catch {
      setFailed(true);
    }
  };
  return (
    <>
      <dl class="keys">
        {inOrder(commands).map((command) => (
          <div key={command.name} class="keys__entry">
            <dt>{commandWords(command, text)}</dt>
            <dd>
              {command.shortcut ? (
                <KeyCaps shortcut={command.shortcut} />
              ) : (
                <span class="soft">{text.none}</span>
              )}
            </dd>
          </div>
        ))}
      </dl>
      <div class="buttons">
        <button type="button" class="button" aria-describedby="keys-hint" onClick={() => void open()}>
          {text.change}
        </button>
        <p class="soft small" id="keys-hint">
          {text.changeHint}
        </p>
      </div>
      <div class="told" role="status">
        {failed && <p class="problem">{text.changeFailed}</p>}
      </div>
    </>
  );
}

/** The commands that we have words of our own for, in the order in which they are told. */
const OWN_WORDS: ReadonlyMap<string, keyof PageText['options']['keys']['names']> = new Map([
  ['_execute_action', 'openPopup'],
  ['_execute_side_panel', 'openPanel'],
  ['_execute_sidebar_action', 'openPanel'],
  ['next-mention', 'nextMention'],
  ['previous-mention', 'previousMention'],
  ['toggle-site', 'toggleSite'],
] as const);

/** Our own words where we have them: the browser's are in its language, and none for commands it runs itself. */
function commandWords({ name, description }: KeyCommand, { names }: PageText['options']['keys']): string {
  const own = OWN_WORDS.get(name);
  return own === undefined ? description || name : names[own];
}

/** Browsers tell them in orders of their own. */
function inOrder(commands: readonly KeyCommand[]): KeyCommand[] {
  const known = [...OWN_WORDS.keys()];
  const rank = ({ name }: KeyCommand) => (OWN_WORDS.has(name) ? known.indexOf(name) : known.length);
  return commands.toSorted((a, b) => rank(a) - rank(b));
}

/** Keys as browsers write them, each in a cap: "Alt+Shift+N", on a Mac "⌥⇧N". */
function KeyCaps({ shortcut }: { shortcut: string }): VNode {
  const keys = shortcut.includes('+') ? shortcut.split('+') : [shortcut];
  return (
    <kbd class="key-caps" dir="ltr">
      {keys.map((key, at) => (
        <span key={key}>
          {at > 0 && <span class="key-caps__plus">+</span>}
          <kbd>{key}</kbd>
        </span>
      ))}
    </kbd>
  );
}
