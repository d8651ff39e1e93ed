import type { Slices } from './slices.ts';
import { isElement, ownOf } from './unclobbered.ts';

/** Opens a shadow tree, closed ones too; null where an element has none. */
export type Reveal = (element: HTMLElement) => ShadowRoot | null;

/** The elements that can have a shadow tree, besides custom ones: their names have a hyphen (DOM, "valid shadow host name"). */
const HOSTS = new Set(
  'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(' '),
);

/** No selector knows a custom element, so the commonest of what can't be a host is left out instead. */
const MAY_HOST =
  ':not(a,abbr,b,br,button,cite,code,dd,del,dl,dt,em,figcaption,figure,form,g,hr,i,iframe,img,input,ins,kbd,label,li,' +
  'link,meta,noscript,ol,option,path,picture,pre,rect,s,samp,script,select,small,source,strong,style,sub,sup,svg,table,' +
  'tbody,td,template,textarea,th,thead,time,tr,u,ul,use,var)';

/** Of more elements than this, the browser is not asked for some at once: it takes a microsecond for two. */
const MOST_AT_ONCE = 8000;

/** Elements looked at between two looks at the clock. */
const STEP = 200;

/**
 * The shadow trees of a document, open and closed, however deep.
 *
 * Nothing tells when an element gets its shadow tree: that is no mutation. So custom elements without one are kept in
 * mind and asked again.
 */
export class Roots {
  readonly known = new Set<ShadowRoot>();
  private readonly waiting = new Set<HTMLElement>();
  private readonly reveal: Reveal;
  private readonly isOurs: (element: Element) => boolean;

  constructor(reveal: Reveal, isOurs: (element: Element) => boolean) {
    this.reveal = reveal;
    this.isOurs = isOurs;
  }

  has(node: Node): node is ShadowRoot {
    return node instanceof ShadowRoot && this.known.has(node);
  }

  /** Finds the shadow trees under each of `tops` that weren't known, its own and those within them too. */
  async find(
    tops: readonly (Document | Element)[],
    slices: Slices,
    signal: AbortSignal,
  ): Promise<ShadowRoot[]> {
    const found: ShadowRoot[] = [];
    const left: (Element | ShadowRoot | null)[] = tops.map((top) =>
      top instanceof Document ? top.documentElement : top,
    );
    const look = (element: Element) => {
      const root = this.lookAt(element);
      if (!root) return;
      found.push(root);
      left.push(root);
    };
    let looked = 0;
    for (let at = 0; at < left.length; at++) {
      const top = left[at];
      if (top instanceof Element) {
        if (!top.isConnected) continue;
        look(top);
      }
      const elements = top && ownOf(top, 'firstChild') ? mayHostIn(top) : [];
      for (let next = 0; next < elements.length; next++) {
        const element = elements[next];
        if (element) look(element);
        if (++looked % STEP === 0 && slices.mustPause()) await slices.pause(signal);
      }
    }
    return found;
  }

  /** The custom elements that may have got a shadow tree since they were looked at. */
  findLate(): ShadowRoot[] {
    const found: ShadowRoot[] = [];
    for (const element of this.waiting) {
      if (!element.isConnected) this.waiting.delete(element);
      const root = element.isConnected ? this.lookAt(element) : undefined;
      if (root) found.push(root);
    }
    return found;
  }

  /** Forgets the trees whose hosts left the document. They are found again if the host comes back. */
  dropGone(): void {
    for (const root of this.known) if (!root.isConnected) this.known.delete(root);
  }

  private lookAt(element: Element): ShadowRoot | undefined {
    const localName = ownOf(element, 'localName');
    const isCustom = localName.includes('-');
    if (!isCustom && !HOSTS.has(localName)) return undefined;
    if (!(element instanceof HTMLElement) || this.isOurs(element)) return undefined;
    const root = this.reveal(element);
    if (!root) {
      if (isCustom) this.waiting.add(element);
      return undefined;
    }
    this.waiting.delete(element);
    if (this.known.has(root)) return undefined;
    this.known.add(root);
    return root;
  }
}

/** The elements that may have a shadow tree, and others; live where they are many. */
function mayHostIn(top: Element | ShadowRoot): ArrayLike<Element> {
  if (!isElement(top)) return top.querySelectorAll(MAY_HOST);
  const all = ownOf(top, 'getElementsByTagName').call(top, '*');
  return all.length > MOST_AT_ONCE ? all : ownOf(top, 'querySelectorAll').call(top, MAY_HOST);
}
