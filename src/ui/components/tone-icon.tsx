import type { VNode } from 'preact';
import type { MarkTone } from '../../domain/mark.ts';
import { Icon, LineIcon } from './icon.tsx';

/** Solid shapes for what holds today, lines for what does not hold yet, no longer, elsewhere, or is the person's own. */
const SOLID = {
  /** An octagon with a bar. */
  prohibited: 'M5.1 1h5.8L15 5.1v5.8L10.9 15H5.1L1 10.9V5.1zM4 6.9v2.2h8V6.9z',
  /** A diamond with a smaller one cut out. */
  restricted: 'M8 .6 15.4 8 8 15.4.6 8zM8 5.2 5.2 8 8 10.8 10.8 8z',
  /** A triangle with an exclamation mark. */
  warned: 'M8 1.1 15.6 14.7H.4zM7.1 5.9v4.3h1.8V5.9zm0 5.3v1.8h1.8v-1.8z',
};

const LINES = {
  /** A clock. */
  pending: 'M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 0 0 8 1.8zM8 4.6V8l2.4 1.6',
  /** A clock hand turning back. */
  past: 'M2.2 5.6A6.2 6.2 0 1 1 1.9 9.4M2.2 1.9v3.7h3.7',
  /** A globe. */
  elsewhere:
    'M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 0 0 8 1.8zM1.8 8h12.4M8 1.8c-4 4-4 8.4 0 12.4M8 1.8c4 4 4 8.4 0 12.4',
  /** A ribbon in a book. */
  watched: 'M4.2 1.9h7.6v12.2L8 11.2l-3.8 2.9z',
  /** A broken ring. */
  none: 'M5.6 2.3a6.2 6.2 0 0 1 4.8 0M13.7 5.6a6.2 6.2 0 0 1 0 4.8M10.4 13.7a6.2 6.2 0 0 1-4.8 0M2.3 10.4a6.2 6.2 0 0 1 0-4.8',
};

/** The sign of a tone: each has a shape of its own, so that colour is never needed to tell them apart. */
export function ToneIcon({ tone }: { tone: MarkTone | 'none' }): VNode {
  switch (tone) {
    case 'prohibited':
    case 'restricted':
    case 'warned':
      return (
        <Icon name={tone}>
          <path fill-rule="evenodd" d={SOLID[tone]} />
        </Icon>
      );
    case 'pending':
    case 'past':
    case 'elsewhere':
    case 'watched':
    case 'none':
      return <LineIcon name={tone} d={LINES[tone]} />;
  }
}
