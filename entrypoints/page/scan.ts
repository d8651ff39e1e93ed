import { decodeScout } from '../../src/names/scout.ts';
import { startPage } from '../../src/page/lifecycle.ts';
import { nativeCalls } from '../../src/page/native.ts';

/** The second part of the page script: loaded for each document that people see. */
export function start(): void {
  const native = nativeCalls();
  startPage({
    native,
    decodeScout,
    links: async (ports) => {
      const { makeLinks } = await native.load<typeof import('./links.ts')>('links.js');
      return makeLinks(native, ports);
    },
    marker: async (ports) => {
      const { makeMarker } = await native.load<typeof import('./marker.ts')>('marker.js');
      return makeMarker({
        ...ports,
        cards: async (onClose) => {
          const { makeCards } = await native.load<typeof import('./card.ts')>('card.js');
          return makeCards(native, onClose);
        },
      });
    },
  });
}
