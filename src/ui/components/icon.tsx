import type { ComponentChildren, VNode } from 'preact';

/** A 16-unit drawing in the text's colour and size. Decoration only: the word beside it carries the meaning. */
export function Icon({ name, children }: { name: string; children: ComponentChildren }): VNode {
  return (
    <svg class={`icon icon-${name}`} viewBox="0 0 16 16" aria-hidden="true">
      {children}
    </svg>
  );
}

/** A line drawing; stroke and caps are shared so that all signs weigh the same. */
export function LineIcon({ name, d }: { name: string; d: string }): VNode {
  return (
    <Icon name={name}>
      <path
        d={d}
        fill="none"
        stroke="currentColor"
        stroke-width="1.6"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </Icon>
  );
}

/** Points to what opens; turned when it is open. */
export const CHEVRON = 'M6 3.5 10.5 8 6 12.5';
