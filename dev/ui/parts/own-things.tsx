import type { VNode } from 'preact';
import { standingOf, verdictsOf } from '../../../src/domain/verdict.ts';
import { watchedId } from '../../../src/domain/watched.ts';
import { useText } from '../../../src/ui/components/text-context.ts';
import { HiddenVendors } from '../../../src/ui/findings/hidden-vendors.tsx';
import { HideForm } from '../../../src/ui/findings/hide-form.tsx';
import { MentionSteps } from '../../../src/ui/findings/mention-steps.tsx';
import { OwnNote } from '../../../src/ui/findings/own-note.tsx';
import { OwnSite } from '../../../src/ui/findings/own-site.tsx';
import { type Surface, SurfaceContext } from '../../../src/ui/findings/surface-context.ts';
import { WatchedNames } from '../../../src/ui/findings/watched-names.tsx';
import { sampleClient } from '../sample-world.ts';
import { DAY, LUMEN, MINE, NORTHWIND, STATUS } from '../samples.ts';
import { Part, State } from './part.tsx';

const OPENED = { has: () => false, set: () => {} };

const SURFACE: Surface = {
  client: sampleClient(),
  mine: MINE,
  day: DAY,
  marks: { markElsewhere: true, tonesOff: [], kindsOff: [] },
  list: STATUS,
  version: '1.2.3',
  optionsUrl: '#own-things',
  listUrl: '#own-things',
  host: 'news.example.com',
  locked: [],
  saveFile: () => {},
  openedOn: () => OPENED,
  reload: () => {},
  say: () => {},
  focusNext: () => {},
};

/** What popup and side panel show besides vendors, most of it a person's own. */
export function OwnThings(): VNode {
  const { popup } = useText();
  const standing = (record: typeof NORTHWIND) => standingOf(verdictsOf(record, MINE, DAY));
  return (
    <Part title="Own things">
      <SurfaceContext value={SURFACE}>
        <State name="Mentions: how many, and the way there">
          <MentionSteps
            count={popup.mentions({ count: 7 })}
            next={popup.nextOfAll}
            previous={popup.previousOfAll}
          />
        </State>
        <State name="Own note">
          <OwnNote note="Asked them on 3 November" />
        </State>
        <State name="Watched names">
          <WatchedNames
            watched={[
              {
                watched: { id: watchedId(1), name: 'Ivywater', note: 'Our supplier’s supplier' },
                mentions: 2,
              },
              { watched: { id: watchedId(2), name: 'شركة النور', note: '' }, mentions: 0 },
            ]}
          />
        </State>
        <State name="The page is a vendor’s own">
          <OwnSite
            finding={{ record: NORTHWIND, mentions: 7, links: 0, standing: standing(NORTHWIND) }}
            opened={OPENED}
          />
        </State>
        <State name="Hidden vendors; open them">
          <HiddenVendors
            findings={[
              { record: NORTHWIND, mentions: 1, links: 0, hidden: 'here', standing: standing(NORTHWIND) },
              { record: LUMEN, mentions: 1, links: 0, hidden: 'everywhere', standing: standing(LUMEN) },
            ]}
          />
        </State>
        <State name="Hiding a vendor">
          <HideForm record={NORTHWIND} />
        </State>
      </SurfaceContext>
    </Part>
  );
}
