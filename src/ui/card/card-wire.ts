import type { CardContent } from '../../text/card-content.ts';
import type { HidePlace } from './card-actions.tsx';

/*
 * What passes between a card in its frame and the page script that opened it, over a port that they alone have. The card decides
 * nothing: whether a press counts and what comes of it is the opener's.
 */

export type ToCard =
  | { readonly say: 'show'; readonly content: CardContent }
  | { readonly say: 'focus' }
  | { readonly say: 'answer'; readonly to: number; readonly answer: boolean };

export type FromCard =
  /** The first that is said: the card can be shown. */
  | { readonly say: 'ready' }
  /** How high the card would be if there were room enough, in CSS px. */
  | { readonly say: 'height'; readonly height: number }
  | { readonly say: 'close' }
  | { readonly say: 'open' }
  | { readonly say: 'ask'; readonly id: number; readonly question: CardQuestion };

/** What is answered by yes or no. */
export type CardQuestion =
  | { readonly about: 'press'; readonly isByKey: boolean }
  | { readonly about: 'hide'; readonly where: HidePlace };
