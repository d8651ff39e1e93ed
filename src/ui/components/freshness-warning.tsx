import type { VNode } from 'preact';
import { freshnessWords } from '../../text/list-words.ts';
import type { CheckStatus, InUseStatus } from '../../update/outcome.ts';
import { useText } from './text-context.ts';
import { ToneIcon } from './tone-icon.tsx';

interface FreshnessWarningProps {
  readonly status: InUseStatus & Pick<CheckStatus, 'failingSince'>;
}

/** Says that the list in use is old; nothing while it is fresh. */
export function FreshnessWarning({ status }: FreshnessWarningProps): VNode | null {
  const words = freshnessWords(status, useText());
  if (words === undefined) return null;
  return (
    <p class="warning">
      <ToneIcon tone="past" />
      <span>{words}</span>
    </p>
  );
}
