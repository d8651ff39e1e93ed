import type { VNode } from 'preact';

/** Interdict's mark: an initial with a bar through it. The same drawing as public/icon/icon.svg. */
export function MarkLogo(): VNode {
  return (
    <svg class="logo" viewBox="0 0 128 128" aria-hidden="true">
      <circle cx="64" cy="64" r="63" fill="#1d5a75" />
      <path d="M36 22h56v14H73v14H55V36H36zM55 78h18v14h19v14H36V92h19z" fill="#fff" />
      <path d="M1.6 55h124.8a63 63 0 0 1 0 18H1.6a63 63 0 0 1 0-18z" fill="#ffb547" />
    </svg>
  );
}
