import type { VNode } from 'preact';
import { usePageText } from '../components/text-context.ts';
import { Section } from './section.tsx';

/** The extension's other pages, what becomes of what is read, and the version. */
export function AboutProduct({ version }: { version: string }): VNode {
  const text = usePageText().options.product;
  return (
    <Section id="about" title={text.title}>
      <p>{text.privacy}</p>
      <ul class="links">
        <li>
          <a href="/list.html">{text.listPage}</a>
        </li>
        <li>
          <a href="/welcome.html">{text.welcome}</a>
        </li>
      </ul>
      <p class="soft small">{text.version({ version })}</p>
    </Section>
  );
}
