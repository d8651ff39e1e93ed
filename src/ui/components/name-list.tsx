import type { VNode } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { useText } from './text-context.ts';

interface NameListProps {
  readonly names: readonly { readonly text: string; readonly lang?: string }[];
}

/** More would push what follows out of sight. */
const SHOWN_AT_FIRST = 12;

/** Names in one line after the other, each in its own language and direction; a long list is cut until somebody asks for all. */
export function NameList({ names }: NameListProps): VNode {
  const { table } = useText().detail;
  const [all, setAll] = useState(names.length <= SHOWN_AT_FIRST + 1);
  const list = useRef<HTMLUListElement>(null);
  const shown = all ? names : names.slice(0, SHOWN_AT_FIRST);
  const showAll = () => {
    setAll(true);
    // The button goes; who used it goes on reading from the list.
    list.current?.focus();
  };
  return (
    <>
      <ul class="inline-list" ref={list} tabIndex={-1}>
        {shown.map(({ text, lang }) => (
          <li key={`${lang} ${text}`}>
            <bdi lang={lang}>{text}</bdi>
          </li>
        ))}
      </ul>
      {!all && (
        <button type="button" class="quiet-button name-list__more" onClick={showAll}>
          {table.more({ count: names.length - shown.length })}
        </button>
      )}
    </>
  );
}
