import type { ComponentChildren, VNode } from 'preact';
import { useId } from 'preact/hooks';

interface SectionProps {
  readonly title: string;
  readonly lead?: string;
  readonly children: ComponentChildren;
}

/** A part of the page under its own heading. */
export function Section({ title, lead, children }: SectionProps): VNode {
  const id = useId();
  return (
    <section class="section" aria-labelledby={id}>
      <div class="section__intro">
        <h2 class="section__title" id={id}>
          {title}
        </h2>
        {lead !== undefined && <p class="soft">{lead}</p>}
      </div>
      <div class="section__body">{children}</div>
    </section>
  );
}
