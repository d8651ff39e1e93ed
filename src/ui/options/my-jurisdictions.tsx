import type { VNode } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Jurisdiction } from '../../domain/jurisdiction.ts';
import { useText } from '../components/text-context.ts';
import { AddForm } from './add-form.tsx';
import { findPlace, moved } from './jurisdiction-list.ts';
import { RowButton } from './row-button.tsx';
import { focusRow, type RowFocus } from './row-focus.ts';
import { Section } from './section.tsx';

interface MyJurisdictionsProps {
  readonly mine: readonly Jurisdiction[];
  readonly known: readonly Jurisdiction[];
  readonly onChange: (mine: readonly Jurisdiction[], words: string) => void;
}

/** The person's own jurisdictions in order, with buttons to move and remove, and a field to add by name. */
export function MyJurisdictions({ mine, known, onChange }: MyJurisdictionsProps): VNode {
  const { options, claims, locale } = useText();
  const text = options.jurisdictions;
  const list = useRef<HTMLOListElement>(null);
  const [focusAfter, setFocusAfter] = useState<RowFocus>();

  useLayoutEffect(() => {
    if (!focusAfter) return;
    focusRow(list.current, focusAfter);
    setFocusAfter(undefined);
  }, [mine]);

  const move = (from: number, to: number, action: 'up' | 'down') => {
    const place = mine[from];
    if (place === undefined || to < 0 || to >= mine.length) return;
    setFocusAfter({ row: to, action });
    onChange(moved(mine, from, to), text.moved(claims.place(place), to + 1, mine.length));
  };
  const remove = (at: number, place: Jurisdiction) => {
    setFocusAfter({ row: Math.min(at, mine.length - 2), action: 'remove' });
    onChange(
      mine.filter((other) => other !== place),
      text.removed(claims.place(place)),
    );
  };
  const add = (typed: string): string | undefined => {
    const place = findPlace(typed, known, claims.place, locale);
    if (place === undefined) return text.unknown(typed);
    const name = claims.place(place);
    if (mine.includes(place)) return text.already(name);
    onChange([...mine, place], text.added(name));
    return undefined;
  };

  const offers = known
    .filter((place) => !mine.includes(place))
    .map(claims.place)
    .sort((a, b) => a.localeCompare(b, locale));
  return (
    <Section title={text.title} lead={text.lead}>
      {mine.length === 0 && <p>{text.none}</p>}
      <ol class="rows" ref={list}>
        {mine.map((place, at) => {
          const name = claims.place(place);
          return (
            <li key={place} class="rows__row">
              <span class="rows__name">{name}</span>
              <RowButton
                action="up"
                label={text.up(name)}
                disabled={at === 0}
                onPress={() => move(at, at - 1, 'up')}
              />
              <RowButton
                action="down"
                label={text.down(name)}
                disabled={at === mine.length - 1}
                onPress={() => move(at, at + 1, 'down')}
              />
              <RowButton action="remove" label={text.remove(name)} onPress={() => remove(at, place)} />
            </li>
          );
        })}
      </ol>
      <AddForm label={text.add} hint={text.addHint} button={text.addButton} offers={offers} onAdd={add} />
    </Section>
  );
}
