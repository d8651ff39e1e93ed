import { press, showHeading } from '../browsers/press.ts';
import { openCard } from '../browsers/reader.ts';
import { withPlay } from './play.ts';
import { camera, type Walk } from './walk.ts';

/** A journalist: installs it, reads an article, asks who is restricted where and who says so. */
export const reader: Walk = {
  name: 'reader',
  play: (stage) =>
    withPlay(stage, {}, async ({ session, demo, openPage, tabOf }) => {
      const shoot = camera(stage);
      const welcome = await openPage('welcome.html', 1000, 1180);
      await shoot(welcome, 'welcome');
      await showHeading(welcome, /Where do you work/);
      await press(welcome, /This is right/);
      await showHeading(welcome, /Interdict is ready/);
      await welcome.setViewport({ width: 1000, height: await welcome.evaluate(heightFromJurisdictions) });
      await showHeading(welcome, /Interdict is ready/);
      await shoot(welcome, 'ready');
      await welcome.close();

      const article = await session.open(`${demo.origin}/`);
      await article.setViewport({ width: 1000, height: 760 });
      const tabId = await tabOf(article);
      await shoot(article, 'article');
      await openCard(article, 'Kaspersky');
      await shoot(article, 'card');
      await article.keyboard.press('Escape');

      const popup = await openPage(`popup.html?tab=${tabId}`, 400, 600);
      await shoot(popup, 'popup');
      await press(popup, /^Kaspersky/);
      await showHeading(popup, /^Kaspersky/);
      await shoot(popup, 'vendor');
      await press(popup, /^Timeline/);
      await shoot(popup, 'timeline');
      await popup.close();

      const asked = await openPage(`popup.html?tab=${tabId}`, 400, 600);
      await asked.focus('input[type=search]');
      await asked.keyboard.type('hikvison');
      await shoot(asked, 'look-up');
      await asked.close();

      const panel = await openPage(`sidepanel.html?tab=${tabId}`, 420, 760);
      await shoot(panel, 'side-panel');
      await panel.close();
      const list = await openPage('list.html#/vendor/kaspersky', 1000, 900);
      await shoot(list, 'vendor-page');
    }),
};

/** From a little above the question where one works to the end of the page, in CSS pixels. Runs in the page. */
function heightFromJurisdictions(): number {
  const question = [...document.querySelectorAll('h2')].find((one) =>
    /^Where do you work/.test(one.innerText),
  );
  if (!question) throw new Error('The page does not ask where one works');
  const end = document.documentElement.getBoundingClientRect().bottom;
  return Math.ceil(end - question.getBoundingClientRect().top + 32);
}
