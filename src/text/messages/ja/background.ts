import type { Wording } from '../../bind.ts';
import type { English } from '../en/index.ts';

/** The toolbar button, menus and the address bar. */
export const background: Wording<English['background']> = {
  badge: {
    off: 'オフ',
    nothing: 'Interdict',
    count: 'Interdict：{vendors, plural, other {選択した国・地域で制限されているベンダーがこのページに#社}}',
    paused: 'Interdict：一時停止中',
    offHere: 'Interdict：このサイトではオフ',
    unreadable: 'Interdict：このページは読み取れません',
    expired: 'Interdict：ベンダーのリストが古すぎます',
    expiredCount:
      'Interdict：ベンダーのリストが古すぎます。{vendors, plural, other {選択した国・地域で制限されているベンダーがこのページに#社}}',
  },
  menus: {
    lookUp: 'Interdictで検索',
    vendors: 'すべてのベンダー',
  },
  omnibox: {
    hint: 'ベンダーまたは製品の名称を入力',
    search: 'Interdictのリストで「{query}」を検索',
    vendor: '{vendor} – {sentence}',
    noRecord: '{vendor} – 制限の記録なし',
  },
};
