import type { ComponentChildren, VNode } from 'preact';
import { useId, useState } from 'preact/hooks';
import { CHEVRON, LineIcon } from './icon.tsx';

interface DisclosureProps {
  readonly level: 2 | 3 | 4 | 5;
  readonly class: string;
  /** What the button shows; its text is the button's name. */
  readonly label: ComponentChildren;
  /** Stands below the button, closed or open. */
  readonly summary?: ComponentChildren;
  /** Stands beside the button and is no part of it. */
  readonly aside?: ComponentChildren;
  readonly open?: boolean | undefined;
  /** Told when a person opens or closes it. */
  readonly onToggle?: ((open: boolean) => void) | undefined;
  /** Made only while open. */
  readonly children: () => ComponentChildren;
}

/** A heading whose button opens what belongs to it. */
export function Disclosure(props: DisclosureProps): VNode {
  const [open, setOpen] = useState(props.open ?? false);
  const id = useId();
  const Heading = `h${props.level}` as const;
  const toggle = () => {
    setOpen(!open);
    props.onToggle?.(!open);
  };
  return (
    <div class={`disclosure ${props.class}`} data-open={open}>
      <div class="disclosure__face">
        <div class="disclosure__head">
          <Heading class="disclosure__heading">
            <button
              type="button"
              class="disclosure__toggle"
              aria-expanded={open}
              aria-controls={open ? id : undefined}
              onClick={toggle}
            >
              <LineIcon name="chevron" d={CHEVRON} />
              {props.label}
            </button>
          </Heading>
          {props.aside}
        </div>
        {props.summary && <div class="disclosure__summary">{props.summary}</div>}
      </div>
      {open && (
        <div class="disclosure__content" id={id}>
          {props.children()}
        </div>
      )}
    </div>
  );
}
