import type { VNode } from 'preact';
import type { KeyFacts } from '../../update/outcome.ts';
import { Fingerprint } from '../components/fingerprint.tsx';
import { usePageText } from '../components/text-context.ts';

/** Keys with what people compare them by, and how many of them have to sign. */
export function KeyRows({ keys, threshold }: Pick<KeyFacts, 'keys' | 'threshold'>): VNode {
  const { options, day, number } = usePageText();
  const text = options.about;
  return (
    <>
      <ul class="key-rows">
        {keys.map(({ id, fingerprint, expires }) => (
          <li key={id}>
            <bdi dir="ltr">{id}</bdi>
            {expires !== undefined && (
              <span class="soft small"> – {text.keyExpires({ date: day(expires) })}</span>
            )}
            <p class="key-rows__print">
              <span class="soft small">{text.fingerprint}</span> <Fingerprint hex={fingerprint} />
            </p>
          </li>
        ))}
      </ul>
      {keys.length > 1 && (
        <p class="small">{text.threshold({ needed: number(threshold), count: number(keys.length) })}</p>
      )}
    </>
  );
}
