import type { VNode } from 'preact';
import { LineIcon } from '../components/icon.tsx';
import { SentenceLine } from '../components/sentence-line.tsx';
import { ToneBadge } from '../components/tone-badge.tsx';
import { ToneIcon } from '../components/tone-icon.tsx';
import type { CardContent } from './content.ts';

export interface CardViewProps {
  readonly content: CardContent;
  readonly onClose: () => void;
}

/** A vendor at a mention: what holds where the person is, the rest in a line, and why the name was marked. */
export function Card({ content, onClose }: CardViewProps): VNode {
  const { tone, source, relation } = content;
  return (
    <div class="card" role="dialog" aria-labelledby="name" tabIndex={-1} lang={content.locale}>
      <div class="card__head">
        <span class={tone ? `tone-${tone}` : 'soft'}>
          <ToneIcon tone={tone ?? 'none'} />
        </span>
        <h2 class="card__name" id="name" dir="auto">
          {content.name}
        </h2>
        {tone && content.toneWord && <ToneBadge tone={tone} word={content.toneWord} />}
        <button type="button" class="icon-button card__close" aria-label={content.close} onClick={onClose}>
          <LineIcon name="close" d="M3.8 3.8l8.4 8.4M12.2 3.8l-8.4 8.4" />
        </button>
      </div>
      {relation.length > 0 && <p class="soft">{relation.join(' · ')}</p>}
      {content.nothing && <p class="soft">{content.nothing}</p>}
      {content.sentences.map((sentence) => (
        <SentenceLine key={sentence.place} sentence={sentence} place also={sentence.also} />
      ))}
      {content.others && <p class="soft">{content.others}</p>}
      <div class="card__foot">
        {source && (
          <p>
            <a href={source.url} target="_blank" rel="noopener noreferrer" title={source.newTab}>
              {source.label}
            </a>
            {content.checked && `, ${content.checked}`}
          </p>
        )}
        {content.newest && <p>{content.newest}</p>}
        <p>{content.why}</p>
      </div>
    </div>
  );
}
