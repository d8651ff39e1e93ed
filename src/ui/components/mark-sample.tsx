import type { VNode } from 'preact';
import type { MarkStyle, MarkTone } from '../../domain/mark.ts';

interface MarkSampleProps {
  readonly tone: MarkTone;
  readonly style: MarkStyle;
  readonly text: string;
}

/** A name as it is marked on pages. */
export function MarkSample({ tone, style, text }: MarkSampleProps): VNode {
  const line = style === 'both' || style === 'line' ? `line-${tone}` : '';
  const tint = style === 'both' || style === 'tint' ? `tint-${tone}` : '';
  return <span class={`mark-sample ${line} ${tint}`}>{text}</span>;
}
