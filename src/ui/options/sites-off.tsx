import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';
import { parseHost } from '../../settings/site-rules.ts';
import { usePageText } from '../components/text-context.ts';
import { AddForm } from './add-form.tsx';
import { LockedNote } from './locked-note.tsx';
import { RowButton } from './row-button.tsx';
import { useRowFocus } from './row-focus.ts';
import { Section } from './section.tsx';

interface SitesOffProps {
  readonly sites: readonly string[];
  readonly locked: boolean;
  readonly onChange: (sites: readonly string[], words: string) => void;
}

/** The sites on which nothing is read or marked. */
export function SitesOff({ sites, locked, onChange }: SitesOffProps): VNode {
  const text = usePageText().options.sites;
  const list = useRef<HTMLUListElement>(null);
  const focusAfter = useRowFocus(list, sites);

  const add = (typed: string): string | undefined => {
    const parsed = parseHost(typed);
    if (!parsed.ok) return text.notAHost({ typed });
    const host = parsed.value;
    if (sites.includes(host)) return text.already({ host });
    onChange([...sites, host].sort(), text.added({ host }));
    return undefined;
  };
  const remove = (at: number, host: string) => {
    focusAfter({ row: Math.min(at, sites.length - 2), action: 'remove' });
    onChange(
      sites.filter((site) => site !== host),
      text.removed({ host }),
    );
  };

  return (
    <Section id="sites" title={text.title} lead={text.lead}>
      {locked && <LockedNote id="sites-locked" />}
      {sites.length === 0 && <p class="soft">{text.none}</p>}
      <ul class="rows" ref={list}>
        {sites.map((host, at) => (
          <li key={host} class="rows__row">
            <span class="rows__name">
              <bdi dir="ltr">{host}</bdi>
            </span>
            {!locked && (
              <RowButton action="remove" label={text.remove({ host })} onPress={() => remove(at, host)} />
            )}
          </li>
        ))}
      </ul>
      {!locked && <AddForm label={text.add} button={text.addButton} inputMode="url" onAdd={add} />}
    </Section>
  );
}
