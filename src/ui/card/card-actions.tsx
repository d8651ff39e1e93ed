import type { ComponentChildren, TargetedMouseEvent, VNode } from 'preact';
import type { CardContent } from '../../text/card-content.ts';
import type { CardPorts } from './card.tsx';

/** Where a vendor is hidden from now on. */
export type HidePlace = 'here' | 'everywhere';

interface CardActionsProps {
  readonly actions: CardContent['actions'];
  /** Whether the places to hide it in are unfolded. */
  readonly isChoosing: boolean;
  readonly mayPress: CardPorts['mayPress'];
  readonly onOpen: () => void;
  readonly onToggle: () => void;
  readonly onHide: (where: HidePlace) => void;
}

/** All about the vendor; and that it is the wrong one, here or anywhere. */
export function CardActions(props: CardActionsProps): VNode {
  const { actions, isChoosing, mayPress, onOpen, onToggle, onHide } = props;
  return (
    <div class="card__actions">
      <Action mayPress={mayPress} onPress={onOpen}>
        {actions.open}
      </Action>
      <Action mayPress={mayPress} onPress={onToggle} isOpen={isChoosing}>
        {actions.hide}
      </Action>
      {isChoosing && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset is for what a form sends.
        <div class="card__choice" role="group" aria-label={actions.hide}>
          <Action mayPress={mayPress} onPress={() => onHide('here')}>
            {actions.hideHere}
          </Action>
          <Action mayPress={mayPress} onPress={() => onHide('everywhere')}>
            {actions.hideAlways}
          </Action>
        </div>
      )}
    </div>
  );
}

interface ActionProps {
  readonly children: ComponentChildren;
  /** Of a button that unfolds something: whether it has. */
  readonly isOpen?: boolean;
  readonly mayPress: CardPorts['mayPress'];
  readonly onPress: () => void;
}

/** Only a person presses it: what it does reaches beyond the page. */
function Action({ children, isOpen, mayPress, onPress }: ActionProps): VNode {
  // Of a press by keyboard no clicks are counted.
  const press = async ({ isTrusted, detail }: TargetedMouseEvent<HTMLButtonElement>) => {
    if (isTrusted && (await mayPress(detail === 0))) onPress();
  };
  return (
    <button type="button" class="card__action" aria-expanded={isOpen} onClick={press}>
      {children}
    </button>
  );
}
