import { poll } from '../browsers/poll.ts';
import { press, showHeading } from '../browsers/press.ts';
import { openCard } from '../browsers/reader.ts';
import { withPlay } from './play.ts';
import { camera, type Walk } from './walk.ts';

/** A compliance officer in Germany: checks the makers named in a tender and takes evidence to the file. */
export const complianceOfficer: Walk = {
  name: 'compliance-officer',
  play: (stage) =>
    withPlay(stage, { jurisdictions: 'DE,EU' }, async ({ session, demo, openPage, tabOf }) => {
      const shoot = camera(stage);
      const options = await openPage('options.html#jurisdictions', 1000, 900);
      await shoot(options, 'jurisdictions');
      await options.close();

      const tender = await session.open(`${demo.origin}/tender.html`);
      await tender.setViewport({ width: 1000, height: 960 });
      const tabId = await tabOf(tender);
      await shoot(tender, 'tender');
      await openCard(tender, 'Hikvision');
      await shoot(tender, 'card');
      await tender.keyboard.press('Escape');

      const popup = await openPage(`popup.html?tab=${tabId}`, 400, 600);
      await shoot(popup, 'popup');
      await press(popup, /^Huawei/);
      await press(popup, /Copy as evidence/);
      await shoot(popup, 'evidence');
      await press(popup, /^Export these findings/);
      // Rows take their true height when they come into sight, so the end of the page may move away.
      await poll('the last way to export in sight', () =>
        popup.evaluate(() => {
          scrollTo(0, document.documentElement.scrollHeight);
          const last = [...document.querySelectorAll('button')].find((one) =>
            /^Copy as Markdown/.test(one.textContent ?? ''),
          );
          const { x, y, width, height } = last?.getBoundingClientRect() ?? new DOMRect();
          return last?.contains(document.elementFromPoint(x + width / 2, y + height / 2));
        }),
      );
      await shoot(popup, 'export');
      await popup.close();

      const narrowed = await openPage(
        'list.html#/search?jurisdiction=DE&jurisdiction=EU&basis=official',
        1200,
        900,
      );
      await shoot(narrowed, 'list');
      await narrowed.close();
      const matrix = await openPage('list.html#/matrix?sector=video-surveillance', 1200, 900);
      await shoot(matrix, 'matrix');
      await matrix.close();

      const watch = await openPage('options.html#watch-list', 1000, 900);
      // The address takes the focus to its part once that is there.
      await poll('the focus', () => watch.evaluate(() => document.activeElement?.tagName === 'H2'));
      await watch.focus('#watch-list input');
      await watch.keyboard.type('Alpenblick KG');
      await watch.keyboard.press('Tab');
      await watch.keyboard.type('Ask purchasing first');
      await press(watch, /^Add name/);
      // The page shows the name at once and tells later that it was saved.
      await poll('the name to be saved', () =>
        watch.evaluate(() =>
          [...document.querySelectorAll('[role=status]')].some((one) =>
            /^Alpenblick KG added/.test(one.textContent ?? ''),
          ),
        ),
      );
      await showHeading(watch, /^Watch-list/);
      await shoot(watch, 'watch-list');
      // Low enough to show nothing but the end of the page.
      await watch.setViewport({ width: 1000, height: 540 });
      await press(watch, /^Backup and reset/);
      await shoot(watch, 'backup');
    }),
};
