import '../../../src/ui/panel/panel.css';
import type { VNode } from 'preact';
import type { Text } from '../../../src/text/text.ts';
import { Panel } from '../../../src/ui/panel/panel.tsx';
import { readLook } from '../look.ts';
import { sampleClient } from '../sample-world.ts';
import { NOW } from '../samples.ts';
import { surfaceUrl } from '../surfaces.ts';

const client = sampleClient();
const look = readLook(location.search);

export function page(text: Text): VNode {
  return (
    <Panel
      client={client}
      text={text}
      version="1.2.3"
      optionsUrl={surfaceUrl('options', look)}
      listUrl={surfaceUrl('list', look)}
      now={() => NOW}
    />
  );
}
