import type { VNode } from 'preact';
import { FindingsSurface, type SurfaceProps } from '../findings/surface.tsx';

/** The side panel, in Firefox the sidebar: it stays open while reading and follows the tab in front. */
export function Panel(props: SurfaceProps): VNode {
  return <FindingsSurface {...props} />;
}
