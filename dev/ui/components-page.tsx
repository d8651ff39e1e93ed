import type { VNode } from 'preact';
import { useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { LOCALES } from '../../src/domain/locale.ts';
import { ownName } from '../../src/text/languages.ts';
import { MESSAGES } from '../../src/text/messages/index.ts';
import { makeText } from '../../src/text/text.ts';
import { TextContext } from '../../src/ui/components/text-context.ts';
import { type Look, readLook, SCHEMES, SIZES, showLook, WIDTHS, writeLook } from './look.ts';
import { Actions } from './parts/actions.tsx';
import { Cards } from './parts/cards.tsx';
import { Claims } from './parts/claims.tsx';
import { Companies } from './parts/companies.tsx';
import { Controls } from './parts/controls.tsx';
import { Marks } from './parts/marks.tsx';
import { Notices } from './parts/notices.tsx';
import { OwnThings } from './parts/own-things.tsx';
import { partId } from './parts/part.tsx';
import { Tokens } from './parts/tokens.tsx';
import { Vendors } from './parts/vendors.tsx';
import { surfaceNames, surfaceUrl } from './surfaces.ts';

/** In the order in which they stand. */
const PARTS = [
  ...['Tokens', 'Tones', 'Controls', 'Notices', 'Claims', 'Companies', 'Actions', 'Vendors'],
  ...['Own things', 'Cards'],
];

/** Every shared component in its states, in any theme, language, size and width. */
export function ComponentsPage(): VNode {
  const [look, setLook] = useState(() => readLook(location.search));
  const text = useMemo(() => makeText(look.locale, MESSAGES[look.locale]), [look.locale]);

  useLayoutEffect(() => {
    const { documentElement } = document;
    documentElement.lang = text.locale;
    documentElement.dir = text.direction;
    showLook(look);
    history.replaceState(null, '', `${writeLook(look)}${location.hash}`);
  }, [look, text]);

  return (
    <TextContext value={text}>
      <header class="looks">
        <h1>Components</h1>
        <LookForm look={look} onLook={setLook} />
        <nav class="looks__ways" aria-label="Parts">
          {PARTS.map((title) => (
            <a key={title} href={`#${partId(title)}`}>
              {title}
            </a>
          ))}
        </nav>
        <nav class="looks__ways" aria-label="Surfaces">
          {surfaceNames().map((name) => (
            <a key={name} href={surfaceUrl(name, look)}>
              {name}
            </a>
          ))}
        </nav>
      </header>
      <main class="parts" style={look.width === undefined ? undefined : { inlineSize: `${look.width}px` }}>
        <Tokens />
        <Marks />
        <Controls />
        <Notices />
        <Claims />
        <Companies />
        <Actions />
        <Vendors />
        <OwnThings />
        <Cards />
      </main>
    </TextContext>
  );
}

function LookForm({ look, onLook }: { look: Look; onLook: (look: Look) => void }): VNode {
  return (
    <form class="looks__form">
      <label>
        Theme{' '}
        <select
          class="field"
          value={look.scheme}
          onChange={({ currentTarget }) =>
            onLook({ ...look, scheme: SCHEMES.find((one) => one === currentTarget.value) ?? 'system' })
          }
        >
          {SCHEMES.map((scheme) => (
            <option key={scheme}>{scheme}</option>
          ))}
        </select>
      </label>
      <label>
        Language{' '}
        <select
          class="field"
          value={look.locale}
          onChange={({ currentTarget }) =>
            onLook({ ...look, locale: LOCALES.find((one) => one === currentTarget.value) ?? 'en' })
          }
        >
          {LOCALES.map((locale) => (
            <option key={locale} value={locale}>
              {ownName(locale)}
            </option>
          ))}
        </select>
      </label>
      <label>
        Text{' '}
        <select
          class="field"
          value={look.size}
          onChange={({ currentTarget }) => onLook({ ...look, size: Number(currentTarget.value) })}
        >
          {SIZES.map((size) => (
            <option key={size} value={size}>
              {size} %
            </option>
          ))}
        </select>
      </label>
      <label>
        Width{' '}
        <select
          class="field"
          value={look.width ?? ''}
          onChange={({ currentTarget }) =>
            onLook({ ...look, width: Number(currentTarget.value) || undefined })
          }
        >
          {WIDTHS.map((width) => (
            <option key={width} value={width ?? ''}>
              {width === undefined ? 'window' : `${width} px`}
            </option>
          ))}
        </select>
      </label>
    </form>
  );
}
