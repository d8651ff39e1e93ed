/**
 * The marks' rules in shadow trees. Chromium applies a content script's sheet there too; Firefox paints a highlight in
 * a shadow tree only by rules of that tree, so it gets a constructed sheet while it has marks.
 */
export class ShadowSheets {
  private readonly css: string;
  private readonly reached = new Set<ShadowRoot>();
  private sheet: CSSStyleSheet | undefined;

  constructor(css: string) {
    this.css = css;
  }

  /** Sees to it that marks of this node's tree are styled. */
  reach(node: Node): void {
    const root = node.getRootNode();
    if (!(root instanceof ShadowRoot) || this.reached.has(root)) return;
    this.reached.add(root);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, this.made()];
  }

  /** Takes the sheet out of every tree it was put in. */
  withdraw(): void {
    for (const root of this.reached) {
      root.adoptedStyleSheets = [...root.adoptedStyleSheets].filter((sheet) => sheet !== this.sheet);
    }
    this.reached.clear();
  }

  private made(): CSSStyleSheet {
    if (!this.sheet) {
      this.sheet = new CSSStyleSheet();
      this.sheet.replaceSync(this.css);
    }
    return this.sheet;
  }
}
