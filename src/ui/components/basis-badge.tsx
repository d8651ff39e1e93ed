import type { VNode } from 'preact';
import type { Basis } from '../../domain/restriction.ts';
import { Icon, LineIcon } from './icon.tsx';

/** A seal for a published act. */
const SEAL =
  'M8 .7 9.9 2.1 12.3 1.9 13 4.2 14.9 5.6 14.2 7.9 14.9 10.2 13 11.6 12.3 13.9 9.9 13.7 8 15.1 6.1 13.7 3.7 13.9 3 11.6 1.1 10.2 1.8 7.9 1.1 5.6 3 4.2 3.7 1.9 6.1 2.1zM7.2 10.8 11.6 6.3 10.4 5.1 7.2 8.4 5.6 6.8 4.4 8z';
/** A newspaper for what only the press tells. */
const PAPER =
  'M1.8 2.8h10v10.4h-8.6a1.4 1.4 0 0 1-1.4-1.4zM11.8 5.8h2.4v6a1.4 1.4 0 0 1-2.4 1M4.3 5.8h5M4.3 8.3h5M4.3 10.7h3';

/** Who says so: its own sign and its own words. */
export function BasisBadge({ basis, words }: { basis: Basis; words: string }): VNode {
  return (
    <span class={`basis-badge basis-${basis}`}>
      {basis === 'official' ? (
        <Icon name="official">
          <path fill-rule="evenodd" d={SEAL} />
        </Icon>
      ) : (
        <LineIcon name="press" d={PAPER} />
      )}
      {words}
    </span>
  );
}
