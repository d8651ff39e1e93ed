import type { ComponentChildren, VNode } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { usePageText } from '../components/text-context.ts';

interface ConfirmProps {
  /** The question. */
  readonly title: string;
  readonly yes: string;
  /** Without it there is nothing to agree to, only to close. */
  readonly canSay?: boolean;
  readonly onYes: () => void;
  readonly onNo: () => void;
  readonly children: ComponentChildren;
}

/**
 * A question within the page, which stays usable around it. It takes the focus when it appears; Esc answers no. Where the focus
 * goes afterwards is up to who asked.
 */
export function Confirm({ title, yes, canSay = true, onYes, onNo, children }: ConfirmProps): VNode {
  const { backup } = usePageText();
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section
      class="confirm"
      aria-labelledby={id}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onNo();
      }}
    >
      <h3 class="confirm__title" id={id} ref={heading} tabIndex={-1}>
        {title}
      </h3>
      {children}
      <div class="buttons">
        {canSay && (
          <button type="button" class="button button--main" onClick={onYes}>
            {yes}
          </button>
        )}
        <button type="button" class="button" onClick={onNo}>
          {backup.cancel}
        </button>
      </div>
    </section>
  );
}
