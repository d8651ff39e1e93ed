import type { ComponentChildren, VNode } from 'preact';

/** A state of the whole surface in words: what is so, and what can be done. */
export interface StateText {
  readonly title: string;
  readonly body: string;
}

/** A state of the surface in words, with what can be done about it. */
export function StateNotice({ text, children }: { text: StateText; children?: ComponentChildren }): VNode {
  return (
    <section class="state">
      <h2 class="state__title">{text.title}</h2>
      <p class="state__body">{text.body}</p>
      {children}
    </section>
  );
}
