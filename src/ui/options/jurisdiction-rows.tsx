import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';
import type { Jurisdiction } from '../../domain/jurisdiction.ts';
import { usePageText } from '../components/text-context.ts';
import { AddForm } from './add-form.tsx';
import { findPlace, moved } from './jurisdiction-list.ts';
import { LockedNote } from './locked-note.tsx';
import { RowButton } from './row-button.tsx';
import { useRowFocus } from './row-focus.ts';

interface JurisdictionRowsProps {
  readonly mine: readonly Jurisdiction[];
  readonly known: readonly Jurisdiction[];
  readonly locked: boolean;
  readonly onChange: (mine: readonly Jurisdiction[], words: string) => void;
}

/** The person's own jurisdictions in order, with buttons to move and remove, and a field to add by name. */
export function JurisdictionRows({ mine, known, locked, onChange }: JurisdictionRowsProps): VNode {
  const { options, place: nameOf, compare, locale } = usePageText();
  const text = options.jurisdictions;
  const list = useRef<HTMLOListElement>(null);
  const focusAfter = useRowFocus(list, mine);

  const move = (from: number, to: number, action: 'up' | 'down') => {
    const place = mine[from];
    if (place === undefined || to < 0 || to >= mine.length) return;
    focusAfter({ row: to, action });
    onChange(moved(mine, from, to), text.moved({ place: nameOf(place), at: to + 1, of: mine.length }));
  };
  const remove = (at: number, place: Jurisdiction) => {
    focusAfter({ row: Math.min(at, mine.length - 2), action: 'remove' });
    onChange(
      mine.filter((other) => other !== place),
      text.removed({ place: nameOf(place) }),
    );
  };
  const add = (typed: string): string | undefined => {
    const place = findPlace(typed, known, nameOf, locale);
    if (place === undefined) return text.unknown({ typed });
    const name = nameOf(place);
    if (mine.includes(place)) return text.already({ place: name });
    onChange([...mine, place], text.added({ place: name }));
    return undefined;
  };
  const offers = () =>
    known
      .filter((place) => !mine.includes(place))
      .map(nameOf)
      .sort(compare);

  return (
    <>
      {locked && <LockedNote id="jurisdictions-locked" />}
      {mine.length === 0 && <p class="soft">{text.none}</p>}
      <ol class="rows" ref={list}>
        {mine.map((place, at) => {
          const name = nameOf(place);
          return (
            <li key={place} class="rows__row">
              <span class="rows__name">{name}</span>
              {!locked && (
                <>
                  <RowButton
                    action="up"
                    label={text.up({ place: name })}
                    disabled={at === 0}
                    onPress={() => move(at, at - 1, 'up')}
                  />
                  <RowButton
                    action="down"
                    label={text.down({ place: name })}
                    disabled={at === mine.length - 1}
                    onPress={() => move(at, at + 1, 'down')}
                  />
                  <RowButton
                    action="remove"
                    label={text.remove({ place: name })}
                    onPress={() => remove(at, place)}
                  />
                </>
              )}
            </li>
          );
        })}
      </ol>
      {!locked && (
        <AddForm label={text.add} hint={text.addHint} button={text.addButton} offers={offers()} onAdd={add} />
      )}
    </>
  );
}
