import type { VNode } from 'preact';
import { useId } from 'preact/hooks';
import type { Day } from '../../domain/partial-date.ts';
import type { Home } from '../../domain/place.ts';
import { StateNotice } from '../components/notice.tsx';
import { useText } from '../components/text-context.ts';
import { VendorRow } from '../components/vendor-row.tsx';
import type { LookUp } from './use-look-up.ts';

/** The search box. Esc empties it first and closes the popup only when it is empty. */
export function LookUpField({ lookUp }: { lookUp: LookUp }): VNode {
  const { popup } = useText();
  const id = useId();
  return (
    <search class="look-up">
      <label class="visually-hidden" for={id}>
        {popup.lookUp}
      </label>
      <input
        id={id}
        class="field"
        type="search"
        placeholder={popup.lookUpHint}
        autocomplete="off"
        spellcheck={false}
        dir="auto"
        value={lookUp.typed}
        onInput={(event) => lookUp.type(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || lookUp.typed === '') return;
          event.preventDefault();
          lookUp.type('');
        }}
      />
    </search>
  );
}

interface LookUpResultsProps {
  readonly lookUp: LookUp;
  readonly mine: readonly Home[];
  readonly day: Day;
}

/** Vendors of the whole list, in the same rows as the page's own, without mentions. */
export function LookUpResults({ lookUp, mine, day }: LookUpResultsProps): VNode {
  const { popup } = useText();
  const { query, answer } = lookUp;
  if (answer === 'silent') return <StateNotice text={popup.states.silent} />;
  const asking = answer === 'asking';
  const records = asking ? [] : answer;
  return (
    <section class="group">
      <h2 class="group__title">
        <span role="status">
          {asking && popup.lookingUp}
          {!asking && (records.length > 0 ? popup.found(records.length, query) : popup.notFound(query).title)}
        </span>
      </h2>
      {!asking && records.length === 0 && <p class="hint soft">{popup.notFound(query).body}</p>}
      <ul>
        {records.map((record) => (
          <li key={record.id}>
            <VendorRow record={record} mine={mine} day={day} />
          </li>
        ))}
      </ul>
    </section>
  );
}
