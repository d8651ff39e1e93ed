import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Disclosure } from '../../../src/ui/components/disclosure.tsx';
import { LineIcon } from '../../../src/ui/components/icon.tsx';
import { Switch } from '../../../src/ui/components/switch.tsx';
import { usePageText } from '../../../src/ui/components/text-context.ts';
import { Part, State } from './part.tsx';

/** What is pressed and typed into. */
export function Controls(): VNode {
  const { popup, list, options } = usePageText();
  const [on, setOn] = useState(true);
  return (
    <Part title="Controls">
      <State name="Buttons">
        <p class="row">
          <button type="button" class="button">
            {list.check}
          </button>
          <button type="button" class="button" aria-disabled="true">
            {list.check}
          </button>
          <button type="button" class="quiet-button">
            {popup.pause}
          </button>
          <button type="button" class="icon-button" aria-label={popup.next({ vendor: 'A' })}>
            <LineIcon name="down" d="M8 3v9.5M3.8 8.5 8 12.8l4.2-4.3" />
          </button>
          <button
            type="button"
            class="icon-button"
            aria-disabled="true"
            aria-label={popup.previous({ vendor: 'A' })}
          >
            <LineIcon name="up" d="M8 13V3.5M3.8 7.5 8 3.2l4.2 4.3" />
          </button>
        </p>
      </State>
      <State name="Switch">
        <p class="row">
          <Switch on={on} label={popup.onHere} onToggle={setOn} />
          <Switch on={!on} label={popup.onHere} onToggle={(next) => setOn(!next)} />
        </p>
      </State>
      <State name="Field">
        <input class="field" type="search" aria-label={popup.lookUp} placeholder={popup.lookUpHint} />
        <input class="field" type="text" aria-label={options.sites.add} value="news.example.com" />
      </State>
      <State name="Disclosure, closed and open">
        <Disclosure level={3} class="" label={popup.whyMarked}>
          {() => popup.whyLoading}
        </Disclosure>
        <Disclosure level={3} class="" label={popup.whyMarked} open>
          {() => popup.whyLoading}
        </Disclosure>
      </State>
      <State name="Link">
        <p>
          <a href="#controls">{popup.options}</a>
        </p>
      </State>
    </Part>
  );
}
