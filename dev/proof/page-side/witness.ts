/** What happened in a document since before any script of its own. */
export interface Witness {
  readonly mutations: readonly string[];
  readonly events: readonly string[];
  /** The shadow trees that are known so far, closed ones of the page too. */
  readonly shadowTrees: ReadonlySet<ShadowRoot>;
  /** Takes in what nobody was told of yet: waiting mutations, shadow trees written in the page's own HTML. */
  catchUp(): void;
}

const EVENTS = [
  ...[
    'message',
    'messageerror',
    'error',
    'unhandledrejection',
    'rejectionhandled',
    'securitypolicyviolation',
  ],
  ...['focus', 'blur', 'focusin', 'focusout', 'visibilitychange', 'pageshow', 'pagehide', 'freeze', 'resume'],
  ...['DOMContentLoaded', 'load', 'readystatechange', 'beforeunload', 'hashchange', 'popstate', 'storage'],
  ...['scroll', 'scrollend', 'resize', 'selectionchange', 'selectstart', 'fullscreenchange', 'slotchange'],
  ...['animationstart', 'animationend', 'transitionrun', 'transitionend', 'toggle', 'beforetoggle', 'close'],
  ...[
    'input',
    'change',
    'submit',
    'invalid',
    'copy',
    'paste',
    'beforematch',
    'contextmenu',
    'click',
    'keydown',
  ],
];

/** Begins to watch a document. */
export function witness(): Witness {
  const mutations: string[] = [];
  const events: string[] = [];
  const shadowTrees = new Set<ShadowRoot>();
  let isParsing = true;
  const note = (records: readonly MutationRecord[]) => {
    // A text that is parsed comes in as many steps as the browser likes.
    for (const record of records)
      if (!isParsing || record.type !== 'characterData') mutations.push(inWords(record));
  };
  const noteEvent = (event: Event) => {
    const words = eventInWords(event);
    // How often an element fails to load what it can't have is up to the browser.
    const isLoading = event.target instanceof Element && (event.type === 'error' || event.type === 'load');
    if (!isLoading || !events.includes(words)) events.push(words);
  };
  const observer = new MutationObserver(note);
  const observe = (root: Document | ShadowRoot) =>
    observer.observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
  const take = (root: ShadowRoot) => {
    if (shadowTrees.has(root)) return;
    shadowTrees.add(root);
    observe(root);
  };
  const takeWritten = (root: Document | ShadowRoot) => {
    for (const { shadowRoot } of root.querySelectorAll('*')) {
      if (!shadowRoot) continue;
      take(shadowRoot);
      takeWritten(shadowRoot);
    }
  };

  observe(document);
  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function (init) {
    const root = attachShadow.call(this, init);
    take(root);
    return root;
  };
  addEventListener(
    'readystatechange',
    () => {
      note(observer.takeRecords());
      isParsing = document.readyState === 'loading';
    },
    true,
  );
  // Scripts of extensions come to a document later than this.
  addEventListener('DOMContentLoaded', () => takeWritten(document), { capture: true });
  for (const type of EVENTS) {
    // A frame gets its size before or after its document, as it happens; what it is in the end, its view tells.
    if (type === 'resize' && window.top !== window) continue;
    addEventListener(type, noteEvent, true);
  }
  performance.setResourceTimingBufferSize(100_000);

  return {
    mutations,
    events,
    shadowTrees,
    catchUp() {
      note(observer.takeRecords());
      takeWritten(document);
    },
  };
}

function inWords({ type, target, attributeName, addedNodes, removedNodes }: MutationRecord): string {
  const names = (nodes: NodeList) => Array.from(nodes, ({ nodeName }) => nodeName).join(' ');
  const what = attributeName ?? `+[${names(addedNodes)}] -[${names(removedNodes)}]`;
  return `${type} of ${target.nodeName}: ${what}`;
}

function eventInWords(event: Event): string {
  const { type, target } = event;
  const where = target instanceof Node ? target.nodeName : target === window ? 'window' : String(target);
  return `${type} on ${where}${detailOf(event)}`;
}

function detailOf(event: Event): string {
  if (event instanceof ErrorEvent) return `: ${event.message}`;
  if (event instanceof SecurityPolicyViolationEvent)
    return `: ${event.effectiveDirective} ${event.blockedURI}`;
  if (event instanceof MessageEvent) return `: ${typeof event.data} from ${event.origin}`;
  return '';
}
