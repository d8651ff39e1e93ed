import { render, type VNode } from 'preact';
import type { Text } from '../text/text.ts';

/** Shows a page of the extension in its `#app`, in place of the words that stood there while the script was loading. */
export async function renderPage<Words extends Text>(
  words: Promise<Words>,
  page: (text: Words) => VNode,
): Promise<void> {
  const text = await words;
  const { documentElement } = document;
  documentElement.lang = text.locale;
  documentElement.dir = text.direction;
  const app = document.getElementById('app');
  if (!app) throw new Error('The page has no element #app');
  app.replaceChildren();
  render(page(text), app);
}
