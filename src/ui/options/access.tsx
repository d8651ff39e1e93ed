import type { VNode } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { InterfaceClient } from '../client.ts';
import { usePageText } from '../components/text-context.ts';
import { ToneIcon } from '../components/tone-icon.tsx';
import { useAsked } from './use-asked.ts';

export type AccessClient = Pick<InterfaceClient, 'access' | 'requestAccess'>;

export interface AccessState {
  /** Undefined until the browser has told. */
  readonly given: boolean | undefined;
  /** Whether the person, asked for it, said no. */
  readonly refused: boolean;
  ask(): void;
}

/** Whether pages may be read, asked again when the person comes back from the browser's own pages. */
export function useAccess(client: AccessClient): AccessState {
  const { answer: given, again } = useAsked(() => client.access());
  const [refused, setRefused] = useState(false);
  const ask = async () => {
    // The first call in the click: browsers ask for nothing without one.
    const answer = await client.requestAccess().catch(() => false);
    setRefused(!answer);
    await again();
  };
  return { given, refused, ask: () => void ask() };
}

/** Says that pages may be read, or that they may not, with the button that asks. */
export function Access({ state }: { state: AccessState }): VNode {
  const text = usePageText().options.access;
  const { given, refused, ask } = state;
  const told = useRef<HTMLParagraphElement>(null);
  const asked = useRef(false);

  // The button that had the focus is gone then.
  useLayoutEffect(() => {
    if (given && asked.current) told.current?.focus();
    asked.current = false;
  }, [given]);

  return (
    <div class="access" aria-live="polite">
      {given === true && (
        <p ref={told} tabIndex={-1}>
          {text.given}
        </p>
      )}
      {given === false && (
        <>
          <p class="access__missing">
            <ToneIcon tone="warned" />
            <span>{refused ? text.refused : text.missing}</span>
          </p>
          <button
            type="button"
            class="button button--main"
            onClick={() => {
              asked.current = true;
              ask();
            }}
          >
            {text.ask}
          </button>
        </>
      )}
    </div>
  );
}
