import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { loadPart } from '../../src/page/load-part.ts';
import { isSealed, whenHanded } from '../../src/page/sealed-frame.ts';
import { whenWanted } from '../../src/page/wait.ts';

/** The page script's first part, in every frame of every page: it waits until there is something to do. */
export default defineUnlistedScript(() => {
  const done = isSealed()
    ? whenHanded().then(async (handed) => {
        const { show } = await loadPart<typeof import('./card-view.ts')>('card-view.js');
        await show(handed);
      })
    : whenWanted()
        .then(() => loadPart<typeof import('./scan.ts')>('scan.js'))
        .then(({ start }) => start());
  // The extension was updated or removed meanwhile. The page's console is not ours to write to.
  done.catch(() => undefined);
});
