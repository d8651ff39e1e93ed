import type { CardContent } from '../../text/card-content.ts';
import type { CardPorts } from './card.tsx';
import type { CardQuestion, FromCard, ToCard } from './card-wire.ts';

/** What the page script that opens a card does for it. */
export interface OpenerPorts {
  close(): void;
  /** Whether a press that a person seems to have done is theirs: a page may have led it there. */
  mayPress(isByKey: boolean): boolean;
  setHeight(height: number): void;
}

/** A card in a frame, as the page script has it that opened it. */
export class RemoteCard {
  /** Opens its frame to it. */
  readonly key: string;
  private readonly content: CardContent;
  private readonly actions: Pick<CardPorts, 'open' | 'hide'>;
  private port: MessagePort | undefined;

  constructor(key: string, content: CardContent, actions: Pick<CardPorts, 'open' | 'hide'>) {
    this.key = key;
    this.content = content;
    this.actions = actions;
  }

  /** Shows the card at the other end of a port; settles when its height is known. */
  mount(port: MessagePort, opener: OpenerPorts): Promise<void> {
    this.port = port;
    return new Promise((resolve) => {
      port.onmessage = ({ data }: MessageEvent<FromCard>) => {
        switch (data.say) {
          case 'ready':
            break;
          case 'height':
            opener.setHeight(data.height);
            resolve();
            break;
          case 'close':
            opener.close();
            break;
          case 'open':
            this.actions.open();
            break;
          case 'ask':
            this.answer(data.question, opener).then((answer) =>
              this.say({ say: 'answer', to: data.id, answer }),
            );
        }
      };
      this.say({ say: 'show', content: this.content });
    });
  }

  /** Moves the focus into the card, once its frame has it. */
  focus(): void {
    this.say({ say: 'focus' });
  }

  private async answer(question: CardQuestion, opener: OpenerPorts): Promise<boolean> {
    switch (question.about) {
      case 'press':
        return opener.mayPress(question.isByKey);
      case 'hide':
        return this.actions.hide(question.where);
    }
  }

  private say(message: ToCard): void {
    this.port?.postMessage(message);
  }
}
