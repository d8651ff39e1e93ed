import '../../../src/ui/list/list.css';
import type { VNode } from 'preact';
import type { PageText } from '../../../src/text/text.ts';
import { ListPage } from '../../../src/ui/list/list-page.tsx';
import { readLook } from '../look.ts';
import { sampleClient } from '../sample-world.ts';
import { NOW } from '../samples.ts';
import { surfaceUrl } from '../surfaces.ts';

const client = sampleClient();
const optionsUrl = surfaceUrl('options', readLook(location.search));
const now = () => NOW;

export function page(text: PageText): VNode {
  return <ListPage client={client} text={text} version="1.2.3" optionsUrl={optionsUrl} now={now} />;
}
