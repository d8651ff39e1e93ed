import type { BrowserKind } from '../browsers/find.ts';
import type { Session } from '../browsers/session.ts';
import type { MadePages } from './made-pages.ts';
import type { Names } from './names.ts';

/** The modules of `page-side` that are bundled to scripts. */
export type SideName = 'scanning' | 'reading' | 'list';

/** What the parts of the benchmark have in common. */
export interface Bench {
  readonly kind: BrowserKind;
  /** Fewer pages and runs. */
  readonly isQuick: boolean;
  /** Folder of HTML pages to scan instead of invented news. */
  readonly folder: string | undefined;
  readonly names: Names;
  /** What runs in pages. */
  readonly scripts: Readonly<Record<SideName, string>>;
  readonly pages: MadePages;
  /** Does something in a browser of its own: one at a time. `extension` is the folder of the built one, if it takes part. */
  browse<Result>(work: (session: Session) => Promise<Result>, extension?: string): Promise<Result>;
  /** Builds the extension, once, and gives its folder. */
  builtExtension(): Promise<string>;
}
