import type { Day } from '../../domain/partial-date.ts';
import type { Home, Place } from '../../domain/place.ts';
import type { VendorRecord } from '../../messaging/protocol.ts';
import type { CardText, WhyMarked } from '../text/claim-text.ts';
import { card as english } from '../text/en/card.ts';
import { withPlaces } from '../text/places.ts';
import { cardContent } from './content.ts';
import { showCard } from './show-card.tsx';

export { focusCard, unmountCard } from './show-card.tsx';

export interface CardProps {
  readonly record: VendorRecord;
  /** The person's jurisdictions, most important first. */
  readonly mine: readonly Home[];
  /** What the list tells of the record's jurisdictions. */
  readonly places: readonly Place[];
  /** The mention at which the card opens: its name and why it was believed. */
  readonly why: WhyMarked;
  readonly day: Day;
  readonly text?: CardText;
  /** The close button was pressed. */
  readonly onClose: () => void;
}

/** Puts a vendor into words and shows them as a card in `root`, the closed shadow root of its host. */
export function renderCard(root: ShadowRoot, props: CardProps): void {
  const { record, mine, places, why, day, text = english, onClose } = props;
  const worded = { ...text, claims: withPlaces(text.claims, places) };
  showCard(root, cardContent(record, mine, why, day, worded), onClose);
}
