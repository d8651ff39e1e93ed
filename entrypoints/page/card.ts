import { dayOf } from '../../src/domain/partial-date.ts';
import type { FromPage } from '../../src/messaging/protocol.ts';
import { CardHost, type CardRenderer } from '../../src/page/card/card-host.ts';
import type { Native } from '../../src/page/native.ts';
import type { Cards } from '../../src/page/parts.ts';
import { focusCard, renderCard, unmountCard } from '../../src/ui/card/render-card.tsx';

/** The fourth part of the page script: loaded when the first card opens. */
export function makeCards(native: Native, onClose: () => void): Cards {
  const render: CardRenderer = async (why) => {
    const answer = await native.call<FromPage, 'page.records'>('page.records', { vendors: [why.vendor] });
    const record = answer.ok ? answer.value.records[0] : undefined;
    if (!answer.ok || !record) return undefined;
    const { mine, places } = answer.value;
    return {
      mount: (root, { close }) =>
        renderCard(root, { record, mine, places, why, day: dayOf(Date.now()), onClose: close }),
      unmount: unmountCard,
      focus: focusCard,
    };
  };
  return new CardHost(render, onClose);
}
