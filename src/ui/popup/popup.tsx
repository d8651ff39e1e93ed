import type { VNode } from 'preact';
import { FindingsSurface, type SurfaceProps } from '../findings/surface.tsx';

/** The toolbar's popup. It makes room once the side panel shows the same. */
export function Popup(props: SurfaceProps & { readonly close?: () => void }): VNode {
  const { close = () => window.close(), ...surface } = props;
  return <FindingsSurface {...surface} onPanelOpened={close} />;
}
