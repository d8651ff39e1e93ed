import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Text } from '../../text/text.ts';

/** The words of the page around. */
export const TextContext = createContext<Text | undefined>(undefined);

export function useText(): Text {
  const text = useContext(TextContext);
  if (!text) throw new Error('No TextContext around this component');
  return text;
}
