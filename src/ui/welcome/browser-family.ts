/** Browsers by how one pins an extension to their toolbar. */
export type BrowserFamily = 'chrome' | 'edge' | 'firefox';

/** The family by `navigator.userAgent`. Browsers made of Chromium are taken for Chrome, whose toolbar they have. */
export function browserFamily(userAgent: string): BrowserFamily {
  if (/\bFirefox\//.test(userAgent)) return 'firefox';
  return /\bEdg(?:A|iOS)?\//.test(userAgent) ? 'edge' : 'chrome';
}
