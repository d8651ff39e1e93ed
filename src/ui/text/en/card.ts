import { unreachable } from '../../../domain/result.ts';
import type { CardText, WhyMarked } from '../claim-text.ts';
import { claims } from './claims.ts';

/** The English words of the card. */
export const card: CardText = {
  claims,
  productOf: (product, vendor) => `${product} is a product of ${vendor}`,
  ownedBy: (owner, since) => (since ? `owned by ${owner} since ${since}` : `owned by ${owner}`),
  mine: 'In your jurisdictions',
  nothingMine: 'No restriction on record in your jurisdictions',
  elsewhere: (count, places) =>
    count === 1 ? `also 1 other jurisdiction: ${places}` : `also ${count} other jurisdictions: ${places}`,
  newest: (date) => `Newest date on record: ${date}`,
  source: (publisher) => `Source: ${publisher}`,
  newTab: 'opens in a new tab',
  whyMarked: 'Why marked',
  why,
  close: 'Close',
};

function why({ name, role, reason }: WhyMarked, vendor: string): string {
  const subject = (strength: string) =>
    role === 'product' ? `product ${name} of ${vendor}` : `${strength} name ‘${name}’`;
  switch (reason.rule) {
    case 'strong':
      return subject('strong');
    case 'near':
      return `${subject('weak')}, near ‘${reason.evidence}’`;
    case 'same-vendor':
      return `${subject('weak')}, with ‘${reason.evidence}’ on the same page`;
    case 'company-cue':
      return `${subject('weak')}, with ‘${reason.evidence}’ beside it`;
    case 'listed':
      return `${subject('weak')}, in a list beside ‘${reason.evidence}’`;
    case 'other-vendor':
      return `${subject('weak')}, near the vendor ‘${reason.evidence}’`;
    case 'form':
      return `${subject('weak')}, for how it is written here`;
    default:
      return unreachable(reason);
  }
}
