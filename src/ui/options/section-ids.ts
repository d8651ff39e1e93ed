import type { PageText } from '../../text/text.ts';

/** The parts of the options page in their order. Each is an address of the page: `options.html#sites`. */
export const SECTIONS = [
  'language',
  'jurisdictions',
  'marks',
  'tones',
  'kinds',
  'sites',
  'hidden',
  'watch-list',
  'keys',
  'access',
  'list',
  'other-lists',
  'backup',
  'about',
] as const;
export type SectionId = (typeof SECTIONS)[number];

/** The part that an address names (`location.hash`). */
export function sectionOf(hash: string): SectionId | undefined {
  return SECTIONS.find((id) => `#${id}` === hash);
}

/** What a part is called, in its heading and in the table of contents. */
export function sectionTitle(id: SectionId, { options, watchList, otherLists, backup }: PageText): string {
  switch (id) {
    case 'language':
    case 'jurisdictions':
    case 'marks':
    case 'kinds':
    case 'sites':
    case 'hidden':
    case 'keys':
    case 'access':
      return options[id].title;
    case 'tones':
      return options.legend.title;
    case 'watch-list':
      return watchList.title;
    case 'list':
      return options.about.title;
    case 'other-lists':
      return otherLists.title;
    case 'backup':
      return backup.title;
    case 'about':
      return options.product.title;
  }
}
