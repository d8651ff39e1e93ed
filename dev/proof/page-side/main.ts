import { type DocumentPortrait, portray } from './portray.ts';
import { steady } from './steady.ts';
import { witness } from './witness.ts';

/* What runs in every document before any script of its own. */

const NAME = '__portray';

steady();
const seen = witness();
const portrayThis = () => portray(seen, Array.from({ length }, (_, at) => window[at]).flatMap(portrayFrame));
Object.defineProperty(globalThis, NAME, { value: portrayThis });

function portrayFrame(frame: (Window & { [NAME]?: () => DocumentPortrait }) | undefined): DocumentPortrait[] {
  try {
    return frame?.[NAME] ? [frame[NAME]()] : [];
  } catch {
    // Of another origin.
    return [];
  }
}
