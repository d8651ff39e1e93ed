import type { ComponentChildren, VNode } from 'preact';

/** A group of components under its heading. */
export function Part({ title, children }: { title: string; children: ComponentChildren }): VNode {
  return (
    <section class="part" id={partId(title)}>
      <h2 class="part__title">{title}</h2>
      <div class="part__body">{children}</div>
    </section>
  );
}

/** One state of a component, with its name. */
export function State({ name, children }: { name: string; children: ComponentChildren }): VNode {
  return (
    <div class="state-of">
      <h3 class="state-of__name">{name}</h3>
      {children}
    </div>
  );
}

/** The id of a part on the page. */
export function partId(title: string): string {
  return title.toLowerCase().replaceAll(' ', '-');
}
