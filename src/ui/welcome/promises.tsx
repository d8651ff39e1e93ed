import type { VNode } from 'preact';
import { LineIcon } from '../components/icon.tsx';
import { usePageText } from '../components/text-context.ts';

const TICK = 'M3 8.6l3.3 3.3L13 4.8';
const EYE =
  'M1.3 8s2.5-4.3 6.7-4.3S14.7 8 14.7 8s-2.5 4.3-6.7 4.3S1.3 8 1.3 8zM8 6.1a1.9 1.9 0 1 0 0 3.8 1.9 1.9 0 0 0 0-3.8z';

/** What is read, and what is promised about it. */
export function Promises(): VNode {
  const { reads, promises } = usePageText().welcome;
  return (
    <section class="part promises" aria-label={reads.title}>
      <div class="promises__reads">
        <h2 class="part__title">{reads.title}</h2>
        <p class="promises__entry">
          <LineIcon name="eye" d={EYE} />
          <span>{reads.body}</span>
        </p>
      </div>
      <div class="promises__kept">
        <h2 class="part__title">{promises.title}</h2>
        <ul>
          {[promises.text, promises.network, promises.record, promises.page].map((promise) => (
            <li key={promise} class="promises__entry">
              <LineIcon name="tick" d={TICK} />
              <span>{promise}</span>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
