import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { PageText, Text } from '../../text/text.ts';

/** The words of the page around. */
export const TextContext = createContext<Text | undefined>(undefined);

export function useText(): Text {
  const text = useContext(TextContext);
  if (!text) throw new Error('No TextContext around this component');
  return text;
}

/** All words, in pages that have loaded all. */
export function usePageText(): PageText {
  const text = useText();
  if (!hasPageAreas(text)) throw new Error('The words of pages are not loaded here');
  return text;
}

/** They come all together. */
function hasPageAreas(text: Text): text is PageText {
  return Object.hasOwn(text, 'options');
}
