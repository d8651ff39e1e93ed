import type { ComponentType } from 'preact';
import type { Text } from '../../text/text.ts';
import { renderPage } from '../render-page.ts';
import { type Asked, ask } from './ask.ts';
import { gatherNews } from './early-news.ts';
import type { SurfaceProps } from './surface.tsx';
import { lookFirst } from './surface-state.ts';
import { waitOnTimer } from './wait.ts';

interface OpenProps extends Omit<SurfaceProps, 'text' | 'first'> {
  /** The words in the language that the settings ask for. */
  readonly loadText: (settings: Asked['settings']) => Promise<Text>;
}

/** Asks at once for all that the popup or the panel shows, and shows it when the words for it are there. */
export async function openSurface(Surface: ComponentType<SurfaceProps>, props: OpenProps): Promise<void> {
  const { loadText, ...rest } = props;
  const takeNews = gatherNews(props.client);
  const asked = ask(props.client);
  const words = loadText(asked.settings);
  const state = await lookFirst(asked, props.wait ?? waitOnTimer);
  await renderPage(words, (text) => <Surface {...rest} text={text} first={{ asked, state, takeNews }} />);
}
