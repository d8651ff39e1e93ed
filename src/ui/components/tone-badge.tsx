import type { VNode } from 'preact';
import type { Tone } from '../../domain/tone.ts';

/** A tone's word over the line that marks it on pages. */
export function ToneBadge({ tone, word }: { tone: Tone; word: string }): VNode {
  return <span class={`tone-badge tone-${tone} line-${tone}`}>{word}</span>;
}
