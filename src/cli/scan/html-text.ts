import { type DefaultTreeAdapterMap, parse } from 'parse5';
import { BLOCK_BREAK } from '../../names/matcher.ts';

type Node = DefaultTreeAdapterMap['node'];

/** Elements whose text no reader sees or nobody wrote to be read. */
const UNREAD: ReadonlySet<string> = new Set(
  'head script style noscript template textarea select option iframe object svg math canvas'.split(' '),
);

/** Elements inside a line of text; all others end the line, so that no name reaches across. */
const INLINE: ReadonlySet<string> = new Set(
  (
    'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rb rp rt ruby s samp ' +
    'small span strike strong sub sup time tt u var wbr'
  ).split(' '),
);

/** The text that a reader of an HTML page would see, with block boundaries between blocks. */
export function textOfHtml(html: string): string {
  const parts: string[] = [];
  collect(parse(html), parts);
  return parts.join('');
}

function collect(node: Node, parts: string[]): void {
  if (node.nodeName === '#text' && 'value' in node) {
    parts.push(node.value);
    return;
  }
  if (!('childNodes' in node) || UNREAD.has(node.nodeName) || isHidden(node)) return;
  const block = !INLINE.has(node.nodeName);
  if (block) parts.push(BLOCK_BREAK);
  for (const child of node.childNodes) collect(child, parts);
  if (block) parts.push(BLOCK_BREAK);
}

function isHidden(node: Node): boolean {
  return 'attrs' in node && node.attrs.some(({ name }) => name === 'hidden');
}
