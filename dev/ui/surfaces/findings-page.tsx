import type { ComponentType, VNode } from 'preact';
import type { Text } from '../../../src/text/text.ts';
import type { SurfaceProps } from '../../../src/ui/findings/surface.tsx';
import { readLook } from '../look.ts';
import { sampleClient } from '../sample-world.ts';
import { NOW } from '../samples.ts';
import { surfaceUrl } from '../surfaces.ts';

/** The page of the popup or the panel, on the invented list. */
export function findingsPage(Findings: ComponentType<SurfaceProps>): (text: Text) => VNode {
  const client = sampleClient();
  const look = readLook(location.search);
  return (text) => (
    <Findings
      client={client}
      text={text}
      version="1.2.3"
      optionsUrl={surfaceUrl('options', look)}
      listUrl={surfaceUrl('list', look)}
      now={() => NOW}
    />
  );
}
