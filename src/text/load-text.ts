import type { Locale } from '../domain/locale.ts';
import type { Wording } from './bind.ts';
import type { English } from './messages/en/index.ts';
import type { PageArea } from './messages/page-areas.ts';
import { makeText, type PageText, type Text } from './text.ts';

/** Where the build puts a language's messages; see dev/text-files.ts. */
export function textPath(locale: Locale): `/${string}` {
  return `/text/${locale}.json`;
}

/** Where it puts those that only pages use. */
export function pageTextPath(locale: Locale): `/${string}` {
  return `/text/pages/${locale}.json`;
}

/** A file of the package as parsed JSON. */
export type ReadJson = (path: `/${string}`) => Promise<unknown>;

// Both files are written by the build of this very version from messages whose types and arguments are checked.
type Core = Wording<Omit<English, PageArea>>;
type OfPages = Wording<Pick<English, PageArea>>;

/** The words of a language out of the package, without those that only pages use. Rejects when the package can't be read. */
export async function loadText(locale: Locale, readJson: ReadJson): Promise<Text> {
  return makeText(locale, (await readJson(textPath(locale))) as Core);
}

/** All words of a language. */
export async function loadPageText(locale: Locale, readJson: ReadJson): Promise<PageText> {
  const [core, ofPages] = await Promise.all([readJson(textPath(locale)), readJson(pageTextPath(locale))]);
  return makeText(locale, { ...(core as Core), ...(ofPages as OfPages) });
}
