import type { Locale } from '../domain/locale.ts';
import type { Wording } from './bind.ts';
import type { English } from './messages/en/index.ts';
import { makeText, type Text } from './text.ts';

/** Where the build puts a language's messages; see dev/text-files.ts. */
export function textPath(locale: Locale): `/${string}` {
  return `/text/${locale}.json`;
}

/** A file of the package as parsed JSON. */
export type ReadJson = (path: `/${string}`) => Promise<unknown>;

/** The words of a language out of the package. Rejects when the package can't be read. */
export async function loadText(locale: Locale, readJson: ReadJson): Promise<Text> {
  const messages = await readJson(textPath(locale));
  // Written by the build of this very version from messages whose types and arguments are checked.
  return makeText(locale, messages as Wording<English>);
}
