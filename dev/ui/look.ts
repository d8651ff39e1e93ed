import { LOCALES, type Locale } from '../../src/domain/locale.ts';

/** How the page shows the components. Kept in its address, so that a look can be linked and photographed. */
export interface Look {
  readonly scheme: 'light' | 'dark' | 'system';
  readonly locale: Locale;
  /** Text size in per cent of the reader's own. */
  readonly size: number;
  /** Width in CSS pixels that the components get; as wide as the window without one. */
  readonly width: number | undefined;
}

export const SCHEMES = ['system', 'light', 'dark'] as const satisfies readonly Look['scheme'][];
export const SIZES = [100, 150, 200] as const;
export const WIDTHS = [undefined, 320, 400, 720] as const;

export function readLook(search: string): Look {
  const asked = new URLSearchParams(search);
  const number = (name: string) => Number(asked.get(name)) || undefined;
  return {
    scheme: SCHEMES.find((one) => one === asked.get('scheme')) ?? 'system',
    locale: LOCALES.find((one) => one === asked.get('language')) ?? 'en',
    size: number('size') ?? 100,
    width: number('width'),
  };
}

export function writeLook({ scheme, locale, size, width }: Look): string {
  const asked = new URLSearchParams({ scheme, language: locale, size: String(size) });
  if (width !== undefined) asked.set('width', String(width));
  return `?${asked}`;
}

/** Gives the page itself the theme and the text size of a look. */
export function showLook({ scheme, size }: Look): void {
  const { style } = document.documentElement;
  style.colorScheme = scheme === 'system' ? '' : scheme;
  style.fontSize = `${size}%`;
}
