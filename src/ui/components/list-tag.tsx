import type { VNode } from 'preact';

/** Which list says so, beside who says so: "List: Example Corp". Claims of the public list have none. */
export function ListTag({ words }: { words: string }): VNode {
  return (
    <>
      {' '}
      <span class="list-tag">{words}</span>
    </>
  );
}
