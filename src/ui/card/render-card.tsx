import type { Jurisdiction } from '../../domain/jurisdiction.ts';
import type { Day } from '../../domain/partial-date.ts';
import type { VendorRecord } from '../../messaging/protocol.ts';
import type { CardText, WhyMarked } from '../text/claim-text.ts';
import { card as english } from '../text/en/card.ts';
import { cardContent } from './content.ts';
import { showCard } from './show-card.tsx';

export { focusCard, unmountCard } from './show-card.tsx';

export interface CardProps {
  readonly record: VendorRecord;
  /** The person's jurisdictions, most important first. */
  readonly mine: readonly Jurisdiction[];
  /** The mention at which the card opens: its name and why it was believed. */
  readonly why: WhyMarked;
  readonly day: Day;
  readonly text?: CardText;
  /** The close button was pressed. */
  readonly onClose: () => void;
}

/** Puts a vendor into words and shows them as a card in `root`, the closed shadow root of its host. */
export function renderCard(root: ShadowRoot, props: CardProps): void {
  const { record, mine, why, day, text = english, onClose } = props;
  showCard(root, cardContent(record, mine, why, day, text), onClose);
}
