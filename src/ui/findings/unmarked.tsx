import type { VNode } from 'preact';
import { type MarkWishes, markToneOf } from '../../domain/mark-tone.ts';
import { useText } from '../components/text-context.ts';
import type { Finding } from './group.ts';
import { useSurface } from './surface-context.ts';

const ALL: MarkWishes = { markElsewhere: true, tonesOff: [], kindsOff: [] };

/** Tells of vendors that stand here, and neither in the marks nor in the badge's count, because the person wished so. */
export function Unmarked({ shown }: { shown: readonly Finding[] }): VNode | null {
  const { popup } = useText();
  const { mine, day, marks, optionsUrl } = useSurface();
  const isMarked = (record: Finding['record'], wishes: MarkWishes) =>
    markToneOf(record, mine, wishes, day) !== undefined;
  const count = shown.filter(({ record }) => isMarked(record, ALL) && !isMarked(record, marks)).length;
  if (count === 0) return null;
  return (
    <p class="hint soft">
      {popup.unmarked({ count })}{' '}
      <a href={optionsUrl} target="_blank" rel="noopener">
        {popup.options}
      </a>
    </p>
  );
}
