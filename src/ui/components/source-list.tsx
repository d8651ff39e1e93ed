import type { VNode } from 'preact';
import type { Source } from '../../domain/restriction.ts';
import { LineIcon } from './icon.tsx';
import { PartialDateTime } from './partial-date.tsx';
import { useText } from './text-context.ts';

const AWAY = 'M6.5 3.5H3.5v9h9v-3M9.5 2.5h4v4M13.2 2.8 7.5 8.5';

/** The sources of a claim, best first. */
export function SourceList({ sources }: { sources: readonly Source[] }): VNode {
  return (
    <ol class="sources">
      {sources.map((source) => (
        <li key={source.url}>
          <SourceLink source={source} />
        </li>
      ))}
    </ol>
  );
}

/** The page by the name of its publisher alone, where room is scarce; its title is heard, once, and shown on pointing. */
export function SourceName({ source: { publisher, title, url } }: { source: Source }): VNode {
  const { card } = useText();
  return (
    <a href={url} target="_blank" rel="noopener noreferrer">
      <bdi title={title}>{publisher}</bdi>
      <span class="visually-hidden">
        : <bdi>{title}</bdi> ({card.newTab})
      </span>
    </a>
  );
}

/** A page as a link with its date. It opens beside the page being read and doesn't tell where from. */
export function SourceLink({ source: { publisher, title, url, date } }: { source: Source }): VNode {
  const text = useText();
  return (
    <>
      <a href={url} target="_blank" rel="noopener noreferrer">
        <bdi>
          <span class="sources__publisher">{publisher}</span>: <bdi>{title}</bdi>
        </bdi>
        <LineIcon name="away" d={AWAY} />
        <span class="visually-hidden"> ({text.card.newTab})</span>
      </a>
      {date && (
        <span class="soft">
          {' '}
          <PartialDateTime date={date} />
        </span>
      )}
    </>
  );
}
