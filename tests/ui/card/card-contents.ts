import type { CardContent } from '../../../src/text/card-content.ts';

/** What cards say, in the cases that look different. */
export const OFFICIAL: CardContent = {
  locale: 'en',
  direction: 'ltr',
  claimsLanguage: 'en',
  name: 'Kaspersky',
  watched: false,
  mark: 'prohibited',
  tone: 'prohibited',
  toneWord: 'Prohibited',
  relation: ['Kaspersky Endpoint Security is a product of Kaspersky'],
  nothing: undefined,
  sentences: [
    {
      place: 'United States',
      lead: 'United States: ',
      dash: '–',
      what: 'sale prohibited since 29 Sep 2024',
      basis: 'official',
      basisWords: 'official',
      list: undefined,
      notes: [],
      noteTails: [],
      also: 'also barred from government use since 12 Dec 2017',
    },
  ],
  others: 'also 2 other jurisdictions: Germany and Ukraine',
  newest: 'Newest date on record: 29 Sep 2024',
  checked: 'checked August 2026',
  source: {
    label: 'Source: Federal Register',
    url: 'https://example.org/order',
    newTab: 'opens in a new tab',
  },
  note: undefined,
  why: 'Why marked: strong name ‘Kaspersky’',
  close: 'Close',
  actions: {
    open: 'All claims',
    hide: 'Not this vendor',
    hideHere: 'Don’t mark it on this site',
    hideAlways: 'Don’t mark it anywhere',
    hidden: 'Not marked any more.',
    failed: 'That could not be saved.',
  },
};

export const WITHOUT_CLAIMS: CardContent = {
  ...OFFICIAL,
  name: 'Neusoft',
  mark: 'watched',
  tone: undefined,
  toneWord: undefined,
  relation: [],
  nothing: 'No restriction on record',
  sentences: [],
  others: undefined,
  newest: undefined,
  checked: undefined,
  source: undefined,
  note: 'Your note: asked for an offer',
  why: 'On your watch-list',
};

export const WATCHED: CardContent = {
  ...WITHOUT_CLAIMS,
  name: 'Beispiel AG',
  watched: true,
  nothing: undefined,
};

export const RIGHT_TO_LEFT: CardContent = {
  ...OFFICIAL,
  locale: 'ar',
  direction: 'rtl',
  toneWord: 'محظور',
  sentences: [
    {
      place: 'الصين',
      lead: 'الصين: ',
      dash: '–',
      what: 'أُفيد بمنع الاستخدام منذ يناير ٢٠٢٦',
      basis: 'press',
      basisWords: 'تقارير صحفية',
      list: 'القائمة: \u2068Example Corp\u2069',
      notes: ['يشمل الفئة فقط'],
      noteTails: ['؛ يشمل الفئة فقط'],
      also: undefined,
    },
  ],
};
