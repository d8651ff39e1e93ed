import { decodeMatcherWith } from '../../src/names/decode-with.ts';
import { HighlightPainter } from '../../src/page/marking/highlight-painter.ts';
import { PageMarker } from '../../src/page/marking/marker.ts';
import marks from '../../src/page/marking/marks.css?inline';
import type { Marker, MarkerPorts } from '../../src/page/parts.ts';

/** The third part of the page script: loaded where a name is suspected. */
export function makeMarker(ports: MarkerPorts): Marker {
  // Chromium styles marks in shadow trees by the manifest's sheet, Firefox doesn't.
  const painter = new HighlightPainter(import.meta.env.FIREFOX ? marks : undefined);
  return new PageMarker({ decode: decodeMatcherWith, painter }, ports);
}
