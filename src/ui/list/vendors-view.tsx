import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import type { InterfaceClient } from '../client.ts';
import { usePageText } from '../components/text-context.ts';
import { useGradually } from '../components/use-gradually.ts';
import type { SaveFile } from '../save-file.ts';
import { ExportButtons } from './export-buttons.tsx';
import type { Match } from './facets.ts';
import { FilterChips } from './filter-chips.tsx';
import { FilterPanel } from './filter-panel.tsx';
import type { Filters } from './filters.ts';
import { NothingLeft } from './nothing-left.tsx';
import { ResultCount } from './result-count.tsx';
import { ResultRow } from './result-row.tsx';
import { SearchField } from './search-field.tsx';
import type { ShownList } from './shown-list.ts';
import { useFocus } from './use-focus.ts';
import { useNarrowed } from './use-narrowed.ts';
import { ViewHeading } from './view-heading.tsx';

interface VendorsViewProps {
  readonly client: InterfaceClient;
  readonly list: ShownList;
  readonly filters: Filters;
  readonly onChange: (filters: Filters, step: 'push' | 'replace') => void;
  readonly save: SaveFile;
  /** Another view is shown; this one keeps its rows, for making them takes longest. */
  readonly hidden: boolean;
}

/** The whole list, narrowed by a search and filters. */
export function VendorsView(props: VendorsViewProps): VNode {
  const { client, list, filters, onChange, save, hidden } = props;
  const words = usePageText().listPage;
  const { matches, counts, search } = useNarrowed(client, list, filters);
  const count = useFocus<HTMLParagraphElement>();
  const claims = matches.reduce((sum, match) => sum + match.claims.length, 0);
  return (
    <div class="view vendors-view" hidden={hidden}>
      <ViewHeading>{words.views.vendors}</ViewHeading>
      <SearchField query={filters.query} onType={(query) => onChange({ ...filters, query }, 'replace')} />
      <FilterPanel
        list={list}
        filters={filters}
        counts={counts}
        onChange={(next) => onChange(next, 'push')}
      />
      <div class="results">
        <FilterChips
          filters={filters}
          listNames={list.listNames}
          onChange={(next) => onChange(next, 'push')}
          onEmpty={count.take}
        />
        <div class="results__head">
          <ResultCount list={list} filters={filters} matches={matches} search={search} focus={count.ref} />
          {matches.length > 0 && (
            <ExportButtons
              label={words.export.selection({ vendors: matches.length, claims })}
              exported={() => ({ matches, subject: 'list', list: list.status, day: list.day })}
              save={save}
            />
          )}
        </div>
        {search.kind === 'silent' && <p class="soft">{words.search.silent}</p>}
        {search.kind === 'found' && <Found list={list} matches={matches} />}
        <Rows list={list} matches={matches} hidden={search.kind === 'found'} />
        {matches.length === 0 && search.kind !== 'asking' && (
          <NothingLeft filters={filters} onChange={(next) => onChange(next, 'push')} />
        )}
      </div>
    </div>
  );
}

interface RowsProps {
  readonly list: ShownList;
  readonly matches: readonly Match[];
}

/** What a search found, in its order. */
function Found({ list, matches }: RowsProps): VNode {
  return (
    <ul class="results__rows">
      {matches.map((match) => (
        <li key={match.record.id} class="results__row">
          <ResultRow match={match} list={list} />
        </li>
      ))}
    </ul>
  );
}

/** More than any window shows of the top of the list. */
const IN_SIGHT = 12;

/**
 * All vendors of the list, hidden where they are not left: to make hundreds of rows anew when a filter is taken off takes
 * several frames. A row is made again only when other claims of its vendor are left, and the rows further down a moment
 * later than those in sight.
 */
function Rows({ list, matches, hidden }: RowsProps & { readonly hidden: boolean }): VNode {
  const text = usePageText();
  // With other words, or another list, no row is of use any more.
  const made = useMemo(() => new Map<string, { readonly of: string; readonly row: VNode }>(), [list, text]);
  const count = useGradually(list.records, list.records.length);
  const upToDate = useGradually(matches, matches.length, IN_SIGHT);
  const matchOf = new Map(matches.map((match, at) => [match.record.id, { match, mayWait: at >= upToDate }]));

  const rowOf = ({ match, mayWait }: { match: Match; mayWait: boolean }) => {
    const of = match.claims.map(({ id }) => id).join(' ');
    const known = made.get(match.record.id);
    if (known && (mayWait || known.of === of)) return known.row;
    const row = <ResultRow match={match} list={list} />;
    made.set(match.record.id, { of, row });
    return row;
  };

  return (
    <ul class="results__rows" hidden={hidden}>
      {list.records.slice(0, count).map(({ id }) => {
        const match = matchOf.get(id);
        return (
          <li key={id} class="results__row" hidden={match === undefined}>
            {match && !hidden ? rowOf(match) : made.get(id)?.row}
          </li>
        );
      })}
    </ul>
  );
}
