import type { VNode } from 'preact';
import type { Source } from '../../domain/restriction.ts';
import { LineIcon } from './icon.tsx';
import { PartialDateTime } from './partial-date.tsx';
import { useText } from './text-context.ts';

const AWAY = 'M6.5 3.5H3.5v9h9v-3M9.5 2.5h4v4M13.2 2.8 7.5 8.5';

/** The sources of a claim as links, best first. They open beside the page being read and don't tell where from. */
export function SourceList({ sources }: { sources: readonly Source[] }): VNode {
  const text = useText();
  return (
    <ol class="sources">
      {sources.map((source) => (
        <li key={source.url}>
          <a href={source.url} target="_blank" rel="noopener noreferrer">
            <span class="sources__publisher">{source.publisher}</span>: <span dir="auto">{source.title}</span>
            <LineIcon name="away" d={AWAY} />
            <span class="visually-hidden"> ({text.card.newTab})</span>
          </a>
          {source.date && (
            <span class="soft">
              {' '}
              <PartialDateTime date={source.date} />
            </span>
          )}
        </li>
      ))}
    </ol>
  );
}
