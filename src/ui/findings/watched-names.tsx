import type { VNode } from 'preact';
import type { TabFindings } from '../../messaging/protocol.ts';
import { useText } from '../components/text-context.ts';
import { ToneIcon } from '../components/tone-icon.tsx';
import { MentionSteps } from './mention-steps.tsx';

/** Names of the person's own watch-list on the page, each with their note. */
export function WatchedNames({ watched }: Pick<TabFindings, 'watched'>): VNode | null {
  const { popup } = useText();
  if (watched.length === 0) return null;
  return (
    <section class="group">
      <h2 class="group__title">{popup.watched}</h2>
      <ul>
        {watched.map(({ watched: { id, name, note }, mentions }) => (
          <li key={id} class="watched">
            <div class="watched__head">
              <h3 class="watched__name">
                <span class="tone-watched">
                  <ToneIcon tone="watched" />
                </span>{' '}
                <bdi>{name}</bdi>
              </h3>
              {mentions > 0 && (
                <MentionSteps
                  vendor={id}
                  count={popup.mentions({ count: mentions })}
                  next={popup.next({ vendor: name })}
                  previous={popup.previous({ vendor: name })}
                />
              )}
            </div>
            {note && (
              <p class="watched__note" dir="auto">
                {note}
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
