import { useState } from 'preact/hooks';

/** How the last copying went; `idle` before the first. */
export type Copying = 'idle' | 'copied' | 'failed';

/** Puts text on the clipboard. Browsers want it called from a click. */
export function useCopy(): { copying: Copying; copy(text: string): void } {
  const [copying, setCopying] = useState<Copying>('idle');
  const copy = async (text: string) => {
    try {
      await navigator.clipboard.writeText(text);
      setCopying('copied');
    } catch {
      setCopying('failed');
    }
  };
  return { copying, copy: (text) => void copy(text) };
}
