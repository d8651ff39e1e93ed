import type { ComponentChildren, VNode } from 'preact';

/** Labels and what they stand for. Entries without content are left out. */
export function Facts({
  entries,
}: {
  entries: readonly (readonly [string, ComponentChildren])[];
}): VNode | null {
  if (!entries.some(([, content]) => content)) return null;
  return (
    <dl class="facts">
      {entries.map(
        ([label, content]) =>
          content && (
            <div key={label} class="facts__entry">
              <dt>{label}</dt>
              <dd>{content}</dd>
            </div>
          ),
      )}
    </dl>
  );
}
