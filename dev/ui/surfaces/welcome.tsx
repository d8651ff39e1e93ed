import '../../../src/ui/welcome/welcome.css';
import type { VNode } from 'preact';
import type { PageText } from '../../../src/text/text.ts';
import { browserFamily } from '../../../src/ui/welcome/browser-family.ts';
import { WelcomePage } from '../../../src/ui/welcome/welcome.tsx';
import { sampleClient } from '../sample-world.ts';
import { NOW } from '../samples.ts';

const client = sampleClient();

export function page(text: PageText): VNode {
  return (
    <WelcomePage
      client={client}
      text={text}
      loadText={async () => text}
      family={browserFamily(navigator.userAgent)}
      languages={['en-US', 'de']}
      now={() => NOW}
    />
  );
}
