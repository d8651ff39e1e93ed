import type { VNode } from 'preact';
import { usePageText } from '../components/text-context.ts';
import type { Saved } from './use-options.ts';

/**
 * Tells what became of the last change, wherever on the page it was made. The live region is there from the start; what it
 * holds is made anew for each change and goes from sight after a while, unless it went wrong.
 */
export function SavedNote({ saved }: { saved: Saved | undefined }): VNode {
  const { options } = usePageText();
  return (
    <div class="confirmation" role="status">
      {saved && (
        <p key={saved.count} class="confirmation__words" data-failed={!saved.ok}>
          {saved.ok ? saved.words || options.saved : options.notSaved}
        </p>
      )}
    </div>
  );
}
