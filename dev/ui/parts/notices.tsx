import type { VNode } from 'preact';
import { FreshnessWarning } from '../../../src/ui/components/freshness-warning.tsx';
import { CheckAnswer } from '../../../src/ui/components/list-check.tsx';
import { StateNotice } from '../../../src/ui/components/notice.tsx';
import { useText } from '../../../src/ui/components/text-context.ts';
import { STATUS } from '../samples.ts';
import { Part, State } from './part.tsx';

/** States, warnings and answers in words. */
export function Notices(): VNode {
  const { popup } = useText();
  const { states } = popup;
  const offHere = { title: states.offHere.title({ host: 'news.example.com' }), body: states.offHere.body };
  return (
    <Part title="Notices">
      <State name="States of a surface">
        <div class="notices">
          {[states.nothing, states.allHidden, states.unreadable, states.noTab, offHere, states.paused].map(
            (state) => (
              <StateNotice key={state.title} text={state} />
            ),
          )}
          <StateNotice text={states.silent}>
            <button type="button" class="button">
              {popup.retry}
            </button>
          </StateNotice>
        </div>
      </State>
      <State name="Warning: old, expired">
        <FreshnessWarning status={{ ...STATUS, freshness: 'old' }} />
        <FreshnessWarning status={{ ...STATUS, freshness: 'expired' }} />
      </State>
      <State name="Answers to a check">
        <CheckAnswer check="running" />
        <CheckAnswer check={{ kind: 'updated', from: 11, to: 12 }} />
        <CheckAnswer check={{ kind: 'failed', error: { kind: 'offline' } }} />
      </State>
    </Part>
  );
}
