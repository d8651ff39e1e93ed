import type { VNode } from 'preact';
import { otherListWords } from '../../text/list-words.ts';
import type { OtherListStatus } from '../../update/outcome.ts';
import { useText } from './text-context.ts';

/** A line for each list besides the public one of which something has to be said; nothing while all are well. */
export function OtherListsNote({ lists }: { lists: readonly OtherListStatus[] }): VNode {
  const text = useText();
  return (
    <>
      {lists.map((list) => {
        const words = otherListWords(list, text);
        return (
          words !== undefined && (
            <p key={list.label.id} class="other-list-note soft">
              {words}
            </p>
          )
        );
      })}
    </>
  );
}
