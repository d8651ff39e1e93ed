import type { ComponentChildren, VNode } from 'preact';
import type { SectionId } from './section-ids.ts';

interface SectionProps {
  /** The part's own address on the page: `#sites`. */
  readonly id: SectionId;
  readonly title: string;
  readonly lead?: string;
  readonly children: ComponentChildren;
}

/** A part of the page under its own heading, which takes the focus when somebody goes there. */
export function Section({ id, title, lead, children }: SectionProps): VNode {
  const heading = headingId(id);
  return (
    <section class="section" id={id} aria-labelledby={heading}>
      <div class="section__intro">
        <h2 class="section__title" id={heading} tabIndex={-1}>
          {title}
        </h2>
        {lead !== undefined && <p class="section__lead soft">{lead}</p>}
      </div>
      <div class="section__body">{children}</div>
    </section>
  );
}

export function headingId(id: SectionId): string {
  return `${id}-title`;
}
