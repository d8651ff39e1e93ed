import '../../../src/ui/options/options.css';
import type { VNode } from 'preact';
import type { PageText } from '../../../src/text/text.ts';
import { OptionsPage } from '../../../src/ui/options/options.tsx';
import { sampleClient } from '../sample-world.ts';
import { NOW } from '../samples.ts';

const client = sampleClient();

export function page(text: PageText): VNode {
  return (
    <OptionsPage client={client} text={text} loadText={async () => text} version="1.2.3" now={() => NOW} />
  );
}
