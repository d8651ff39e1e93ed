import type { VNode } from 'preact';
import { usePageText } from '../components/text-context.ts';
import { SECTIONS, type SectionId, sectionTitle } from './section-ids.ts';

/** The table of contents: a link to each part, the one in view told. */
export function Contents({ current }: { current: SectionId | undefined }): VNode {
  const text = usePageText();
  return (
    <nav class="contents" aria-label={text.options.contents}>
      <ul class="contents__list">
        {SECTIONS.map((id) => (
          <li key={id}>
            <a class="contents__link" href={`#${id}`} aria-current={id === current ? 'location' : undefined}>
              {sectionTitle(id, text)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
