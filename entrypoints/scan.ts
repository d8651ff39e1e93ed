import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { dayOf } from '../src/domain/partial-date.ts';
import type { FromPage } from '../src/messaging/protocol.ts';
import { decodeMatcher } from '../src/names/decode.ts';
import type { CardRenderer } from '../src/page/card/card-host.ts';
import { startPage } from '../src/page/lifecycle.ts';
import { HighlightPainter } from '../src/page/marking/highlight-painter.ts';
import marks from '../src/page/marking/marks.css?inline';
import { nativeCalls } from '../src/page/native.ts';
import { focusCard, renderCard, unmountCard } from '../src/ui/card/render-card.tsx';

export default defineUnlistedScript(() => {
  const native = nativeCalls();
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
  // Chromium styles marks in shadow trees by the manifest's sheet, Firefox doesn't.
  const painter = new HighlightPainter(import.meta.env.FIREFOX ? marks : undefined);
  startPage({ native, decode: decodeMatcher, painter, renderCard: render });
});
