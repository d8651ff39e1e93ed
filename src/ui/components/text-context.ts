import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { en } from '../text/en.ts';
import type { Text } from '../text/text.ts';

/** The language of the page around. */
export const TextContext = createContext<Text>(en);

export function useText(): Text {
  return useContext(TextContext);
}
