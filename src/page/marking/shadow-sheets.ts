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
    changeSheets(root, (sheets) => [...sheets, this.made()]);
  }

  /** Takes the sheet out of every tree it was put in. */
  withdraw(): void {
    for (const root of this.reached) {
      changeSheets(root, (sheets) => sheets.filter((sheet) => sheet !== this.sheet));
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

/**
 * Changes the sheets of a tree. They are taken one by one: of what a page owns, Firefox 153 says now and then that it can't be
 * iterated. Marks without their looks in one tree are better than a page that is read no further.
 */
function changeSheets(root: ShadowRoot, change: (sheets: CSSStyleSheet[]) => CSSStyleSheet[]): void {
  try {
    const { adoptedStyleSheets } = root;
    const sheets: CSSStyleSheet[] = [];
    for (let at = 0; at < adoptedStyleSheets.length; at++) {
      const sheet = adoptedStyleSheets[at];
      if (sheet) sheets.push(sheet);
    }
    root.adoptedStyleSheets = change(sheets);
  } catch {
    // A tree that the document of a frame has taken over takes no sheet of this one.
  }
}
