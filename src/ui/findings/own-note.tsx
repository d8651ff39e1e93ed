import type { VNode } from 'preact';
import { useText } from '../components/text-context.ts';
import { ToneIcon } from '../components/tone-icon.tsx';

/** The person's own note, from their watch-list. */
export function OwnNote({ note }: { note: string }): VNode {
  const { card } = useText();
  return (
    <p class="own-note" dir="auto">
      <span class="tone-watched">
        <ToneIcon tone="watched" />
      </span>{' '}
      {card.note({ note })}
    </p>
  );
}
