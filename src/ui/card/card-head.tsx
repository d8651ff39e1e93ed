import type { VNode } from 'preact';
import type { CardContent } from '../../text/card-content.ts';
import { LineIcon } from '../components/icon.tsx';
import { ToneBadge } from '../components/tone-badge.tsx';
import { ToneIcon } from '../components/tone-icon.tsx';

interface CardHeadProps {
  readonly content: CardContent;
  readonly onClose: () => void;
}

/** The vendor's name with its tone. */
export function CardHead({ content, onClose }: CardHeadProps): VNode {
  const { name, mark, tone, toneWord, watched, claimsLanguage, close } = content;
  return (
    <div class="card__head">
      <span class={mark ? `tone-${mark}` : 'soft'}>
        <ToneIcon tone={mark ?? 'none'} />
      </span>
      {/* In which language a person wrote a name of their own isn't known. */}
      <h2 class="card__name" id="name" dir="auto" lang={watched ? '' : claimsLanguage}>
        {name}
      </h2>
      {tone && toneWord && <ToneBadge tone={tone} word={toneWord} />}
      <button type="button" class="icon-button" aria-label={close} onClick={onClose}>
        <LineIcon name="close" d="M3.8 3.8l8.4 8.4M12.2 3.8l-8.4 8.4" />
      </button>
    </div>
  );
}
