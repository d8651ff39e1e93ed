import { withPlay } from './play.ts';
import { camera, type Walk } from './walk.ts';

/** What the administrator has decided for all browsers of the organisation. */
const POLICY = {
  jurisdictions: ['DE', 'EU'],
  markElsewhere: false,
  sitesOff: ['intranet.example.com', 'mail.example.com'],
  firstRun: false,
};

/** An administrator: rolls it out with settings that nobody can change. */
export const administrator: Walk = {
  name: 'administrator',
  play: (stage) =>
    withPlay(stage, { policy: POLICY }, async ({ session, demo, openPage, tabOf }) => {
      const shoot = camera(stage);
      const options = await openPage('options.html#jurisdictions', 1000, 900);
      await shoot(options, 'locked-jurisdictions');
      await options.close();
      const sites = await openPage('options.html#sites', 1000, 900);
      await shoot(sites, 'locked-sites');
      await sites.close();
      const tender = await session.open(`${demo.origin}/tender.html`);
      await tender.setViewport({ width: 1000, height: 900 });
      const popup = await openPage(`popup.html?tab=${await tabOf(tender)}`, 400, 600);
      await shoot(popup, 'popup');
    }),
};
