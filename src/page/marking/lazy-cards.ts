import type { CardModel } from '../card/card-host.ts';
import type { CardAnchor } from '../card/placement.ts';
import type { Cards } from '../parts.ts';

/** Cards that are loaded when the first one opens. */
export class LazyCards implements Cards {
  private readonly load: () => Promise<Cards>;
  private cards: Cards | undefined;

  constructor(load: () => Promise<Cards>) {
    this.load = load;
  }

  async open(model: CardModel, anchor: CardAnchor, takesFocus: boolean): Promise<boolean> {
    this.cards ??= await this.load();
    return this.cards.open(model, anchor, takesFocus);
  }

  close(): void {
    this.cards?.close();
  }

  isOurs(node: EventTarget | null): boolean {
    return this.cards?.isOurs(node) ?? false;
  }
}
