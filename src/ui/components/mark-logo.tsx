import type { VNode } from 'preact';

/** Interdict's mark: an initial with a bar through it. The same drawing as public/icon/icon.svg. */
export function MarkLogo(): VNode {
  return (
    <svg class="logo" viewBox="0 0 16 16" aria-hidden="true">
      <circle cx="8" cy="8" r="8" fill="#1d5a75" />
      <path d="M5 3h6v2H9v1H7V5H5zM7 10h2v1h2v2H5v-2h2z" fill="#fff" />
      <path d="M.06 7h15.88a8 8 0 0 1 0 2H.06a8 8 0 0 1 0-2z" fill="#ffb547" />
    </svg>
  );
}
