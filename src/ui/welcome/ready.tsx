import type { VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { usePageText } from '../components/text-context.ts';

/** Where the pages are that the links go to. */
const LIST_PAGE = '/list.html';
const OPTIONS_PAGE = '/options.html';

/** Told once the person has said that all is right: what to do now. It takes the focus. */
export function Ready(): VNode {
  const text = usePageText().welcome.ready;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section class="ready" aria-labelledby="ready-title">
      <h2 class="ready__title" id="ready-title" ref={heading} tabIndex={-1}>
        {text.title}
      </h2>
      <p>{text.body}</p>
      <p class="soft">{text.reload}</p>
      <ul class="ready__links">
        <li>
          <a href={LIST_PAGE}>{text.list}</a>
        </li>
        <li>
          <a href={OPTIONS_PAGE}>{text.options}</a>
        </li>
      </ul>
    </section>
  );
}
