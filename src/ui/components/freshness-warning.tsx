import type { VNode } from 'preact';
import { unreachable } from '../../domain/result.ts';
import type { ListStatus } from '../../update/outcome.ts';
import { useText } from './text-context.ts';
import { ToneIcon } from './tone-icon.tsx';

/** Says that the list in use is old; nothing while it is fresh. */
export function FreshnessWarning({ status }: { status: ListStatus }): VNode | null {
  const { list, day } = useText();
  const words = wordsOf();
  if (words === undefined) return null;
  return (
    <p class="warning">
      <ToneIcon tone="past" />
      <span>{words}</span>
    </p>
  );

  function wordsOf(): string | undefined {
    const { freshness } = status;
    switch (freshness) {
      case 'fresh':
        return undefined;
      case 'clock-behind':
      case 'failing':
      case 'old':
        return list.old;
      case 'ran-out':
      case 'expired':
        return list.expired({ date: day(status.expires) });
      default:
        return unreachable(freshness);
    }
  }
}
