import type { VNode } from 'preact';
import { LineIcon } from '../components/icon.tsx';

export type RowAction = 'up' | 'down' | 'remove' | 'show';

const DRAWINGS: Readonly<Record<Exclude<RowAction, 'show'>, string>> = {
  up: 'M8 13V3.5M3.8 7.5 8 3.2l4.2 4.3',
  down: 'M8 3v9.5M3.8 8.5 8 12.8l4.2-4.3',
  remove: 'M3.8 3.8l8.4 8.4M12.2 3.8l-8.4 8.4',
};

interface RowButtonProps {
  readonly action: keyof typeof DRAWINGS;
  readonly label: string;
  readonly disabled?: boolean;
  readonly onPress: () => void;
}

/** Stays focusable when it can't act, so that pressing it to the end of the list keeps the focus. */
export function RowButton({ action, label, disabled = false, onPress }: RowButtonProps): VNode {
  return (
    <button
      type="button"
      class="icon-button"
      data-action={action}
      aria-label={label}
      title={label}
      aria-disabled={disabled}
      onClick={() => disabled || onPress()}
    >
      <LineIcon name={action} d={DRAWINGS[action]} />
    </button>
  );
}
