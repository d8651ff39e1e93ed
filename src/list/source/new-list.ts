import { stringify } from 'yaml';
import { parseVendorId } from '../../domain/vendor.ts';
import { editorLine } from './checks/editor-line.ts';
import { changesFile } from './release-files.ts';
import type { SourceText } from './yaml-file.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** The vendor that people replace by one of their own. */
export const EXAMPLE_VENDOR = 'example-vendor';

/** Whose list it is, the place that its rules hold in, and when it is made (epoch ms). */
export interface NewList {
  readonly name: string;
  readonly place: string;
  readonly now: number;
}

/** All files of a list that has one vendor, to be replaced, under a folder called `root`. The check finds nothing wrong in them. */
export function newListFiles(root: string, { name, place, now }: NewList): SourceText[] {
  const file = (path: string, schema: string, content: unknown): SourceText => ({
    path: `${root}/${path}`,
    text: `${editorLine(`${root}/${path}`, schema)}\n${stringify(content, { lineWidth: 110 })}`,
  });
  const times = { published: toTime(now), expires: toTime(now + 90 * DAY_MS) };
  const id = parseVendorId(EXAMPLE_VENDOR);
  const added = id === undefined ? {} : { vendorsAdded: [id], claimsAdded: [`${id}/purchasing-rule`] };
  return [
    file('release.yaml', 'release', { sequence: 1, ...times }),
    file('jurisdictions.yaml', 'jurisdictions', { [place]: { names: { en: name } } }),
    file('sectors.yaml', 'sectors', {}),
    file('removed.yaml', 'removed', []),
    {
      path: `${root}/frequent-names.yaml`,
      text: '# Names so frequent that word lists have them among the words.\n[]\n',
    },
    { path: `${root}/acts/.gitkeep`, text: '' },
    file(
      `vendors/${EXAMPLE_VENDOR}.yaml`,
      'vendor',
      exampleVendor(name, place, times.published.slice(0, 10)),
    ),
    changesFile(root, { sequence: 1, published: times.published, ...added }),
  ];
}

function exampleVendor(name: string, place: string, day: string): unknown {
  return {
    name: 'Example Vendor',
    names: { en: ['Example Vendor'] },
    restrictions: [
      {
        id: 'purchasing-rule',
        jurisdiction: place,
        authority: name,
        instrument: 'Number, name and date of the rule',
        kind: 'procurement',
        basis: 'official',
        status: 'in-force',
        scope: 'Who may not do what',
        effective: day,
        summary: 'One or two sentences.',
        sources: [
          { publisher: name, title: 'Title of the rule', url: 'https://example.com/rule', date: day },
        ],
        asOf: day,
        confirmed: 'source',
      },
    ],
  };
}

/** `2026-11-26T00:00:00Z` */
function toTime(epochMs: number): string {
  return `${new Date(epochMs).toISOString().slice(0, 19)}Z`;
}
