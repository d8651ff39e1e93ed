import type { ComponentChildren, VNode } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';

interface Action {
  readonly label: string;
  /** Made only while open. */
  readonly content: () => ComponentChildren;
}

interface ActionBarProps {
  readonly actions: readonly Action[];
  /** Stand in the row with the buttons: links. */
  readonly children?: ComponentChildren;
}

/** Things to do in one row; one at a time opens below it. Esc closes it again and gives the focus back to its button. */
export function ActionBar({ actions, children }: ActionBarProps): VNode {
  const [openAt, setOpenAt] = useState<number>();
  const id = useId();
  const bar = useRef<HTMLDivElement>(null);
  const open = openAt === undefined ? undefined : actions[openAt];
  return (
    <div class="actions">
      <div class="actions__bar" ref={bar}>
        {children}
        {actions.map(({ label }, at) => (
          <button
            key={label}
            type="button"
            class="quiet-button"
            aria-expanded={at === openAt}
            aria-controls={at === openAt ? id : undefined}
            onClick={() => setOpenAt(at === openAt ? undefined : at)}
          >
            {label}
          </button>
        ))}
      </div>
      {open && (
        // biome-ignore lint/a11y/noStaticElementInteractions: Esc is heard wherever the focus is within; nothing here is a control itself
        <div
          class="actions__panel"
          id={id}
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return;
            event.preventDefault();
            event.stopPropagation();
            setOpenAt(undefined);
            bar.current?.querySelector<HTMLElement>('[aria-expanded="true"]')?.focus();
          }}
        >
          {open.content()}
        </div>
      )}
    </div>
  );
}
