import type { CardPorts } from './card.tsx';
import type { CardQuestion, FromCard, ToCard } from './card-wire.ts';
import frameStyles from './framed.css?inline';
import { focusCard, heightOf, showCard } from './show-card.tsx';

/** Is the card in a frame: shows what it is told over the port, and tells what the person does. */
export function serveCard(document: Document, port: MessagePort): void {
  const answers = new Map<number, (answer: boolean) => void>();
  let asked = 0;
  const say = (message: FromCard) => port.postMessage(message);
  const ask = (question: CardQuestion) =>
    new Promise<boolean>((resolve) => {
      answers.set(++asked, resolve);
      say({ say: 'ask', id: asked, question });
    });
  const ports: CardPorts = {
    close: () => say({ say: 'close' }),
    open: () => say({ say: 'open' }),
    mayPress: (isByKey) => ask({ about: 'press', isByKey }),
    hide: (where) => ask({ about: 'hide', where }),
  };
  port.onmessage = ({ data }: MessageEvent<ToCard>) => {
    switch (data.say) {
      case 'show':
        document.title = data.content.name;
        document.documentElement.lang = data.content.locale;
        showCard(document, data.content, ports, frameStyles);
        tellHeight();
        break;
      case 'focus':
        focusCard(document);
        break;
      case 'answer':
        answers.get(data.to)?.(data.answer);
        answers.delete(data.to);
    }
  };
  document.addEventListener('keydown', ({ isTrusted, key }) => {
    if (isTrusted && key === 'Escape') ports.close();
  });
  say({ say: 'ready' });

  /** At once, for a browser may not lay out a frame that nobody sees; and whenever the card unfolds. */
  function tellHeight(): void {
    const body = document.querySelector('.card__body');
    if (!body) return;
    const tell = () => say({ say: 'height', height: heightOf(body) });
    tell();
    new ResizeObserver(tell).observe(body);
  }
}
