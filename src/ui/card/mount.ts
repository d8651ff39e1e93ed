import type { ComponentChildren } from 'preact';

const SVG = 'http://www.w3.org/2000/svg';

/** What JSX makes, as far as components without hooks and context need it. */
interface Made {
  readonly type: string | ((props: object) => ComponentChildren);
  readonly props: Readonly<Record<string, unknown>> & { readonly children?: ComponentChildren };
}

/**
 * Puts what components return into `parent`, as Preact's own first render would, for components without hooks.
 *
 * A card is never changed in place, only shown and removed, so the script that runs in every page can do without
 * Preact's renderer, which alone would be a third of that script.
 */
export function mount(children: ComponentChildren, parent: Element | ShadowRoot): void {
  if (Array.isArray(children)) {
    for (const child of children) mount(child, parent);
  } else if (isMade(children)) {
    mountMade(children, parent);
  } else if (typeof children === 'string' || typeof children === 'number') {
    parent.append(String(children));
  }
}

function mountMade({ type, props }: Made, parent: Element | ShadowRoot): void {
  if (typeof type === 'function') {
    mount(type(props), parent);
    return;
  }
  const document = parent.ownerDocument;
  const inSvg = type === 'svg' || ('namespaceURI' in parent && parent.namespaceURI === SVG);
  const element = inSvg ? document.createElementNS(SVG, type) : document.createElement(type);
  for (const [name, value] of Object.entries(props)) {
    if (name !== 'children') setProp(element, name, value);
  }
  mount(props.children, element);
  parent.append(element);
}

function setProp(element: Element, name: string, value: unknown): void {
  if (isListener(value)) {
    element.addEventListener(name.slice('on'.length).toLowerCase(), value);
  } else if (value === true && !name.startsWith('aria-')) {
    element.setAttribute(name, '');
  } else if (value !== undefined && value !== null && (value !== false || name.startsWith('aria-'))) {
    element.setAttribute(name, String(value));
  }
}

function isListener(value: unknown): value is (event: Event) => void {
  return typeof value === 'function';
}

function isMade(value: unknown): value is Made {
  return typeof value === 'object' && value !== null && 'type' in value && 'props' in value;
}
