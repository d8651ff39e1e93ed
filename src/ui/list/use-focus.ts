import type { RefObject } from 'preact';
import { useRef } from 'preact/hooks';

/** An element that can be given the focus when what had it has gone. */
export function useFocus<Element extends HTMLElement>(): {
  readonly ref: RefObject<Element | null>;
  readonly take: () => void;
} {
  const ref = useRef<Element>(null);
  return { ref, take: () => ref.current?.focus() };
}
