import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import { TONES } from '../../domain/tone.ts';
import type { InterfaceClient } from '../client.ts';
import { usePageText } from '../components/text-context.ts';
import { ToneIcon } from '../components/tone-icon.tsx';
import type { SaveFile } from '../save-file.ts';
import { ExportButtons } from './export-buttons.tsx';
import { FilterChips } from './filter-chips.tsx';
import { FilterPanel } from './filter-panel.tsx';
import type { Filters } from './filters.ts';
import { matrixOf } from './matrix.ts';
import { MatrixGrid } from './matrix-grid.tsx';
import { NothingLeft } from './nothing-left.tsx';
import { ResultCount } from './result-count.tsx';
import { SearchField } from './search-field.tsx';
import type { ShownList } from './shown-list.ts';
import { useFocus } from './use-focus.ts';
import { useNarrowed } from './use-narrowed.ts';
import { ViewHeading } from './view-heading.tsx';

interface MatrixViewProps {
  readonly client: InterfaceClient;
  readonly list: ShownList;
  readonly filters: Filters;
  readonly onChange: (filters: Filters, step: 'push' | 'replace') => void;
  readonly save: SaveFile;
  /** Another view is shown; this one keeps the place in it that was come to. */
  readonly hidden: boolean;
}

/** Vendors by jurisdictions, narrowed by the same search and filters as the list of vendors. */
export function MatrixView(props: MatrixViewProps): VNode {
  const { client, list, filters, onChange, save, hidden } = props;
  const words = usePageText().listPage;
  const { matches, counts, search } = useNarrowed(client, list, filters);
  const matrix = useMemo(() => matrixOf(matches, list.mine, list.day), [matches, list]);
  const count = useFocus<HTMLParagraphElement>();
  const claims = matches.reduce((sum, match) => sum + match.claims.length, 0);
  return (
    <div class="view matrix-view" hidden={hidden}>
      <ViewHeading>{words.views.matrix}</ViewHeading>
      <p class="view__lead">{words.matrix.lead}</p>
      <div class="matrix-view__tools">
        <SearchField query={filters.query} onType={(query) => onChange({ ...filters, query }, 'replace')} />
        <FilterPanel
          list={list}
          filters={filters}
          counts={counts}
          onChange={(next) => onChange(next, 'push')}
        />
      </div>
      <FilterChips
        filters={filters}
        listNames={list.listNames}
        onChange={(next) => onChange(next, 'push')}
        onEmpty={count.take}
      />
      <div class="results__head">
        <ResultCount list={list} filters={filters} matches={matches} search={search} focus={count.ref} />
        <Legend />
        {matches.length > 0 && (
          <ExportButtons
            label={words.export.selection({ vendors: matches.length, claims })}
            exported={() => ({ matches, subject: 'list', list: list.status, day: list.day })}
            save={save}
          />
        )}
      </div>
      {matches.length > 0 ? (
        <MatrixGrid matrix={matrix} />
      ) : (
        search.kind !== 'asking' && (
          <NothingLeft filters={filters} onChange={(next) => onChange(next, 'push')} />
        )
      )}
    </div>
  );
}

/** The signs of the cells with their words. */
function Legend(): VNode {
  const text = usePageText();
  return (
    <ul class="matrix-legend" aria-label={text.listPage.matrix.legend}>
      {TONES.map((tone) => (
        <li key={tone}>
          <span class={`tone-${tone}`}>
            <ToneIcon tone={tone} />
          </span>{' '}
          {text.claims.tones[tone]}
        </li>
      ))}
    </ul>
  );
}
