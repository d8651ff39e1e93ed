import type { ComponentChildren, TargetedMouseEvent, VNode } from 'preact';
import type { CardContent } from '../../text/card-content.ts';

/** Where a vendor is hidden from now on. */
export type HidePlace = 'here' | 'everywhere';

interface CardActionsProps {
  readonly actions: CardContent['actions'];
  /** Whether the places to hide it in are unfolded. */
  readonly isChoosing: boolean;
  readonly onOpen: () => void;
  readonly onToggle: () => void;
  readonly onHide: (where: HidePlace) => void;
}

/** All about the vendor; and that it is the wrong one, here or anywhere. */
export function CardActions({ actions, isChoosing, onOpen, onToggle, onHide }: CardActionsProps): VNode {
  return (
    <div class="card__actions">
      <Action onPress={onOpen}>{actions.open}</Action>
      <Action onPress={onToggle} isOpen={isChoosing}>
        {actions.hide}
      </Action>
      {isChoosing && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset is for what a form sends.
        <div class="card__choice" role="group" aria-label={actions.hide}>
          <Action onPress={() => onHide('here')}>{actions.hideHere}</Action>
          <Action onPress={() => onHide('everywhere')}>{actions.hideAlways}</Action>
        </div>
      )}
    </div>
  );
}

interface ActionProps {
  readonly children: ComponentChildren;
  /** Of a button that unfolds something: whether it has. */
  readonly isOpen?: boolean;
  readonly onPress: () => void;
}

/** Only a person presses it: what it does reaches beyond the page. */
function Action({ children, isOpen, onPress }: ActionProps): VNode {
  const press = ({ isTrusted }: TargetedMouseEvent<HTMLButtonElement>) => isTrusted && onPress();
  return (
    <button type="button" class="card__action" aria-expanded={isOpen} onClick={press}>
      {children}
    </button>
  );
}
