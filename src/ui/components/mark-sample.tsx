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
  // As on pages (src/page/marking/marks.css): with a line, what only others restrict has no tint.
  const hasTint = style === 'tint' || (style === 'both' && tone !== 'elsewhere');
  const tint = hasTint ? `tint-${tone}` : '';
  return <span class={`mark-sample ${line} ${tint}`}>{text}</span>;
}
