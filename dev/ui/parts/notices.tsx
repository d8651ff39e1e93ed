import type { VNode } from 'preact';
import { FreshnessWarning } from '../../../src/ui/components/freshness-warning.tsx';
import { CheckAnswer } from '../../../src/ui/components/list-check.tsx';
import { StateNotice } from '../../../src/ui/components/notice.tsx';
import { OtherListsNote } from '../../../src/ui/components/other-lists-note.tsx';
import { useText } from '../../../src/ui/components/text-context.ts';
import type { Freshness } from '../../../src/update/outcome.ts';
import { STATUSES } from '../other-lists.ts';
import { DAY_MS, NOW, STATUS } from '../samples.ts';
import { Part, State } from './part.tsx';

const AGES: readonly Freshness[] = ['failing', 'old', 'ran-out', 'expired', 'clock-behind'];

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
      <State name="Warning: how old the list is">
        {AGES.map((freshness) => (
          <FreshnessWarning
            key={freshness}
            status={{ ...STATUS, freshness, failingSince: NOW - 8 * DAY_MS }}
          />
        ))}
      </State>
      <State name="Lists besides the public one: one failing">
        <OtherListsNote lists={STATUSES} />
      </State>
      <State name="Answers to a check">
        <CheckAnswer check="running" />
        <CheckAnswer check={{ kind: 'updated', from: 11, to: 12 }} />
        <CheckAnswer check={{ kind: 'failed', error: { kind: 'offline' } }} />
      </State>
    </Part>
  );
}
