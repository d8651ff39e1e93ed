import type { VNode } from 'preact';
import { type CheckedList, datedWords, lastCheckWords, outcomeWords } from '../../text/list-words.ts';
import type { CheckStatus, InUseStatus, OriginStatus } from '../../update/outcome.ts';
import { Facts } from '../components/facts.tsx';
import { usePageText } from '../components/text-context.ts';
import { KeyRows } from './key-rows.tsx';

interface ListFactsProps {
  readonly status: CheckStatus & OriginStatus;
  /** Absent before the first download. */
  readonly inUse: InUseStatus | undefined;
  /** Which list its answers are about. */
  readonly list: CheckedList;
  /** Of another list than the public one. */
  readonly id?: string;
  /** Epoch ms. */
  readonly now: number;
}

/** Which list is in use, where it comes from, who has to sign it, and how its last check went. */
export function ListFacts({ status, inUse, list: checked, id, now }: ListFactsProps): VNode {
  const all = usePageText();
  const { list, day, options, otherLists } = all;
  const text = options.about;
  const { addresses, keys, lastOutcome, nextCheck } = status;
  const isRefreshed = addresses.length > 0;
  return (
    <>
      <Facts
        entries={[
          [otherLists.id, id !== undefined && <Words words={[id]} />],
          [text.number, inUse && list.number({ sequence: String(inUse.sequence) })],
          [text.size, inUse && list.size({ vendors: inUse.vendors, claims: inUse.claims })],
          [text.published, inUse && datedWords(inUse.published, now, all)],
          [text.expires, inUse && day(inUse.expires)],
          [
            text.origin,
            inUse && id === undefined && (inUse.origin === 'bundled' ? list.bundled : list.downloaded),
          ],
          [text.address, isRefreshed && <Words words={addresses} />],
          [text.keys({ count: keys.keys.length }), keys.keys.length > 0 && <KeyRows {...keys} />],
          [text.lastCheck, isRefreshed && lastCheckWords(status, now, all)],
          [text.lastAnswer, isRefreshed && lastOutcome && outcomeWords(lastOutcome, all, checked)],
          [text.nextCheck, isRefreshed && nextCheck !== undefined && day(nextCheck)],
        ]}
      />
      {!isRefreshed && <p>{list.noAddress}</p>}
    </>
  );
}

/** Addresses or ids: written from left to right in every language. */
export function Words({ words }: { words: readonly string[] }): VNode {
  return (
    <ul>
      {words.map((word) => (
        <li key={word}>
          <bdi dir="ltr">{word}</bdi>
        </li>
      ))}
    </ul>
  );
}
