import type { FoundLinks, Links } from './parts.ts';
import { linksOf } from './reading/unclobbered.ts';

export const NO_LINKS: FoundLinks = { links: new Map() };

/** Links that are first looked at once there are any, and in a tab's own document, whose site may be a vendor's. */
export class LazyLinks {
  private readonly load: () => Promise<Links>;
  private readonly isTop: boolean;
  private links: Links | undefined;
  private loading: Promise<void> | undefined;

  constructor(load: () => Promise<Links>, isTop: boolean) {
    this.load = load;
    this.isTop = isTop;
  }

  found(): FoundLinks {
    return this.links?.found() ?? NO_LINKS;
  }

  /** The document was read, or changed since. */
  lookAgain(): void {
    this.links?.lookAgain();
    if (this.loading || !(this.isTop || linksOf(document)[0])) return;
    this.loading = this.load().then(
      (links) => {
        this.links = links;
        links.lookAgain();
      },
      // The extension was updated or removed.
      () => undefined,
    );
  }
}
