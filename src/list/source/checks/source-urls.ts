import type { Day } from '../../../domain/partial-date.ts';
import { errorAt, type Place, type Problem } from '../problem.ts';
import { placeOfField, type ReadList } from '../read-sources.ts';

interface CitedPage {
  readonly url: string;
  readonly date?: string;
  readonly place: Place;
}

/**
 * A source is a page that a reader can open and that existed when it was read: a public host, a path (a front page shows
 * something else tomorrow), no tracking, no fragment of text, no date to come. That it is https is the schema's to say.
 * A claim cites each once, its act's among them.
 */
export function checkSourceUrls(list: ReadList, today: Day): Problem[] {
  const faulty = citedPages(list).flatMap((page): Problem[] => {
    const fault = faultOf(page, today);
    return fault ? [errorAt(page.place, `source "${page.url}" ${fault.problem}`, fault.remedy)] : [];
  });
  return [...faulty, ...repeatedPages(list)];
}

function repeatedPages({ claims }: ReadList): Problem[] {
  return claims.flatMap((claim): Problem[] => {
    const urls = claim.full?.sources.map(({ url }) => url) ?? [];
    const again = urls.find((url, at) => urls.indexOf(url) < at);
    if (again === undefined) return [];
    const problem = `${claim.full?.id}: "${again}" is cited twice`;
    return [
      errorAt(
        placeOfField(claim, 'sources'),
        problem,
        'Keep the first; the sources of an act hold for all under it.',
      ),
    ];
  });
}

/** Every page that acts, claims and answers cite, with the place of its address. */
function citedPages(list: ReadList): CitedPage[] {
  const fromActs = list.acts.flatMap(({ file, value }) =>
    value.sources.map((source, at) => ({ ...source, place: file.placeOf(['sources', at, 'url']) })),
  );
  const fromVendors = list.claims.flatMap(({ vendor: { file }, entry, position }) => [
    ...(entry.sources ?? []).map((source, at) => ({
      ...source,
      place: file.placeOf(['restrictions', position, 'sources', at, 'url']),
    })),
    ...(entry.answers ?? []).map(({ source }, at) => ({
      ...source,
      place: file.placeOf(['restrictions', position, 'answers', at, 'source', 'url']),
    })),
  ]);
  return [...fromActs, ...fromVendors];
}

const PRIVATE_HOST =
  /^(?:localhost|.*\.(?:local|internal|test|invalid|localhost)|\d+\.\d+\.\d+\.\d+|\[.*\])$/;
const TRACKING = /[?&](?:utm_[a-z]+|fbclid|gclid|mc_[ce]id)=/;

function faultOf(
  { url, date }: CitedPage,
  today: Day,
): { readonly problem: string; readonly remedy: string } | undefined {
  const host = /^https:\/\/([^/?#:]+)/.exec(url)?.[1]?.toLowerCase() ?? '';
  if (PRIVATE_HOST.test(host)) {
    return { problem: 'is on no public host', remedy: 'Cite a page that anyone can open.' };
  }
  if (/^https:\/\/[^/?#]+\/?$/.test(url)) {
    return { problem: 'is the front page of a site', remedy: 'Cite the page that says it.' };
  }
  if (TRACKING.test(url)) {
    return { problem: 'carries tracking parameters', remedy: 'Remove them from the address.' };
  }
  if (url.includes('#:~:text=')) {
    return { problem: 'carries a text fragment', remedy: 'Remove everything from "#:~:" on.' };
  }
  if (date !== undefined && date > today) {
    return { problem: `has a date to come (${date})`, remedy: 'Correct the date of the source.' };
  }
  return undefined;
}
