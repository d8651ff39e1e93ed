import type { FromPage } from '../../src/messaging/protocol.ts';
import { CardHost, type CardRenderer } from '../../src/page/card/card-host.ts';
import type { Native } from '../../src/page/native.ts';
import type { Cards } from '../../src/page/parts.ts';
import { RemoteCard } from '../../src/ui/card/remote-card.ts';

/** The part of the page script that opens cards: loaded when the first one opens. */
export function makeCards({ call }: Native, onClose: () => void): Cards {
  const render: CardRenderer = async (mention) => {
    const { vendor } = mention;
    const answer = await call<FromPage, 'page.card'>('page.card', { mention });
    if (!answer.ok || !answer.value.content) return undefined;
    return new RemoteCard(answer.value.key, answer.value.content, {
      open: () => call<FromPage, 'page.open'>('page.open', { vendor }),
      hide: async (where) => (await call<FromPage, 'page.hide'>('page.hide', { vendor, where })).ok,
    });
  };
  return new CardHost(render, onClose);
}
