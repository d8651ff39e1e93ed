import type { Browser, Page } from 'puppeteer-core';
import type { BrowserKind } from './find.ts';
import type { Policy } from './policy.ts';

/** A running browser with the extension in it. The same calls for both families. */
export interface Session {
  readonly kind: BrowserKind;
  readonly browser: Browser;
  /** Opens an address in a new tab in front and waits for its document. */
  open(url: string): Promise<Page>;
  /** Opens a page of the extension, `popup.html` say, in a new tab. */
  openExtensionPage(path: string): Promise<Page>;
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** The browser's program. */
  readonly program: string;
  /** The built extension's folder; none gives a browser without it, to compare with. */
  readonly extension?: string;
  readonly headless: boolean;
  /** Browser and accept languages; en-US unless told. */
  readonly language?: string;
  /** Host names that lead to this machine. */
  readonly hosts?: readonly string[];
  /** `http://127.0.0.1:<port>` of a proxy that all requests go through, those to this machine too. */
  readonly proxy?: string;
  /** A folder of `gatherFonts`: no fonts of the machine are used then. */
  readonly fonts?: string;
  /** Settings of Firefox by their names. */
  readonly preferences?: Readonly<Record<string, string | number | boolean>>;
  /** Where files are saved without asking. */
  readonly downloads?: string;
  /** Leaves the page open that the extension shows after its installation. */
  readonly keepsFirstRunPage?: boolean;
  /** What an organisation decides for the extension. Chromium takes it only from root. */
  readonly policy?: Policy;
  /** Folder of the profile, to keep it over restarts. */
  readonly profile?: string;
}
