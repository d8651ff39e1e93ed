import type { VNode } from 'preact';
import { Fragment } from 'preact';

/** Four groups: two or one of these parts fit into a line. */
const PART = /.{1,16}/g;
const GROUP = /.{1,4}/g;

/** A hash in groups of four, which people can compare and read to one another. */
export function Fingerprint({ hex }: { hex: string }): VNode {
  return (
    <code class="fingerprint" dir="ltr" translate={false}>
      {hex.match(PART)?.map((part, at) => (
        <Fragment key={at}>
          {at > 0 && ' '}
          <span class="fingerprint__part">{part.match(GROUP)?.join(' ')}</span>
        </Fragment>
      ))}
    </code>
  );
}
