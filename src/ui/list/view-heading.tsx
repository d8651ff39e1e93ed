import type { ComponentChildren, VNode } from 'preact';

/** The heading of a view; the focus goes to it when the view is come to, so that it is read out. */
export function ViewHeading({ children }: { children: ComponentChildren }): VNode {
  return (
    <h2 class="view__title" tabIndex={-1} data-view-heading>
      {children}
    </h2>
  );
}
