import type { VNode } from 'preact';
import type { CardContent } from '../../text/card-content.ts';

/** Who says so, when that was, and why the name was marked. */
export function CardFoot({ content }: { content: CardContent }): VNode {
  const { source, checked, newest, why } = content;
  return (
    <div class="card__foot">
      {source && (
        <p>
          <a href={source.url} target="_blank" rel="noopener noreferrer" title={source.newTab}>
            {source.label}
          </a>
          {checked && ` · ${checked}`}
        </p>
      )}
      {newest && <p>{newest}</p>}
      <p>{why}</p>
    </div>
  );
}
