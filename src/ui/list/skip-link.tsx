import type { VNode } from 'preact';
import { usePageText } from '../components/text-context.ts';

/** Past the head of the page. No link, for the address is the route. */
export function SkipLink(): VNode {
  return (
    <button type="button" class="skip-link" onClick={() => document.getElementById('main')?.focus()}>
      {usePageText().listPage.skip}
    </button>
  );
}
