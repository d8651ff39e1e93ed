import type { VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { homesOf } from '../../../src/domain/place.ts';
import { type CardContent, cardContent, watchedCardContent } from '../../../src/text/card-content.ts';
import type { WhyMarked } from '../../../src/text/why-marked.ts';
import { showCard, unmountCard } from '../../../src/ui/card/show-card.tsx';
import { useText } from '../../../src/ui/components/text-context.ts';
import { place } from '../invent.ts';
import { RULES } from '../other-lists.ts';
import { DAY, LUMEN, MINE, NORTHWIND, QUIET } from '../samples.ts';
import { Part, State } from './part.tsx';

/** Cards as they open at marks on web pages. */
export function Cards(): VNode {
  const text = useText();
  const card = (subject: Omit<Parameters<typeof cardContent>[0], 'day'>) =>
    cardContent({ ...subject, day: DAY }, text);
  return (
    <Part title="Cards">
      <div class="cards">
        <State name="Card: of a product, restricted where the person works">
          <CardBox
            content={card({
              record: NORTHWIND,
              mine: MINE,
              why: why('Northgate', 'product', { rule: 'strong' }),
            })}
          />
        </State>
        <State name="Card: restricted elsewhere only, with a note">
          <CardBox
            content={card({
              record: LUMEN,
              mine: MINE,
              why: why('Lumen', 'name', { rule: 'near', evidence: 'video surveillance' }),
              note: 'Asked them on 3 November',
            })}
          />
        </State>
        <State name="Card: by an organisation’s own list">
          <CardBox
            content={card({
              record: { ...QUIET, restrictions: RULES },
              mine: [...homesOf([place('XA')], []), ...MINE],
              why: why('Quiet Systems', 'name', { rule: 'strong' }),
            })}
          />
        </State>
        <State name="Card: nothing on record">
          <CardBox
            content={card({
              record: QUIET,
              mine: MINE,
              why: why('Quiet Systems', 'name', { rule: 'strong' }),
            })}
          />
        </State>
        <State name="Card: a name of the watch-list">
          <CardBox content={watchedCardContent('Ivywater', 'Our supplier’s supplier', text)} />
        </State>
      </div>
    </Part>
  );
}

function why(name: string, role: WhyMarked['role'], reason: WhyMarked['reason']): WhyMarked {
  return { name, role, reason };
}

/** A card in an open shadow root in place of a frame, for axe to see into it. Once closed, it comes back. */
function CardBox({ content }: { content: CardContent }): VNode {
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const { current } = host;
    if (!current) return;
    const root = current.shadowRoot ?? current.attachShadow({ mode: 'open' });
    const show = () =>
      showCard(root, content, {
        close: show,
        mayPress: async () => true,
        open: () => {},
        hide: async () => true,
      });
    show();
    return () => unmountCard(root);
  }, [content]);
  return <div class="card-host" ref={host} />;
}
