import type { VNode } from 'preact';
import { useId } from 'preact/hooks';
import { ActionBar } from '../components/action-bar.tsx';
import { StateNotice } from '../components/notice.tsx';
import { ReportForm } from '../components/report-form.tsx';
import { useText } from '../components/text-context.ts';
import { FindingRow } from './finding-row.tsx';
import { useSurface } from './surface-context.ts';
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
        // Empty, it is as the page is: with "auto" its hint would begin on the left everywhere.
        dir={lookUp.typed === '' ? undefined : 'auto'}
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
  /** Back to what the page holds. */
  readonly onBack: () => void;
}

/** Vendors of the whole list, in the same rows as the page's own, without mentions. */
export function LookUpResults({ lookUp, onBack }: LookUpResultsProps): VNode {
  const { popup } = useText();
  const { query, answer } = lookUp;
  if (answer === 'silent') return <StateNotice text={popup.states.silent} />;
  const asking = answer === 'asking';
  const records = asking ? [] : answer;
  const nothing = !asking && records.length === 0;
  return (
    <section class="group">
      <div class="group__head">
        <h2 class="group__title">
          <span role="status">
            {asking && popup.lookingUp}
            {!asking &&
              (records.length > 0
                ? popup.found({ count: records.length, query })
                : popup.notFound.title({ query }))}
          </span>
        </h2>
        <button type="button" class="quiet-button" onClick={onBack}>
          {popup.backToPage}
        </button>
      </div>
      {nothing && <NothingFound key={query} query={query} />}
      <ul>
        {records.map((record) => (
          <li key={record.id}>
            <FindingRow vendor={{ record, mentions: 0, links: 0 }} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function NothingFound({ query }: { query: string }): VNode {
  const { popup, detail } = useText();
  const { list, version } = useSurface();
  return (
    <div class="nothing-found">
      <p class="soft">{popup.notFound.body}</p>
      <ActionBar
        actions={[
          {
            label: detail.report.missing,
            content: () => (
              <ReportForm report={{ kind: 'missing', name: query }} list={list} version={version} />
            ),
          },
        ]}
      />
    </div>
  );
}
