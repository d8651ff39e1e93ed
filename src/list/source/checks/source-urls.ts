import * as v from 'valibot';
import { httpsUrl } from '../../schema-text.ts';
import { errorAt, type Problem } from '../problem.ts';
import type { ReadList } from '../read-sources.ts';

/** The interface links to sources, so each address is https. */
export function checkSourceUrls(list: ReadList): Problem[] {
  const fromVendors = list.claims.flatMap(({ vendor, entry, position }) =>
    (entry.sources ?? []).map(({ url }, at) => ({
      url,
      place: vendor.file.placeOf(['restrictions', position, 'sources', at, 'url']),
    })),
  );
  const fromActs = list.acts.flatMap(({ file, value }) =>
    value.sources.map(({ url }, at) => ({ url, place: file.placeOf(['sources', at, 'url']) })),
  );
  return [...fromActs, ...fromVendors]
    .filter(({ url }) => !v.is(httpsUrl, url))
    .map(({ url, place }) =>
      errorAt(place, `source "${url}" is not an https address`, 'Give the address of the page with https.'),
    );
}
