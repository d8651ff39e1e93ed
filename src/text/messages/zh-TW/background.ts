import type { Wording } from '../../bind.ts';
import type { English } from '../en/index.ts';

/** The toolbar button, menus and the address bar. */
export const background: Wording<English['background']> = {
  badge: {
    off: '關閉',
    nothing: 'Interdict',
    count: 'Interdict：{vendors, plural, other {此頁面有 # 家廠商在您選擇的司法管轄區受限}}',
    paused: 'Interdict：已暫停',
    offHere: 'Interdict：已在此網站停用',
    unreadable: 'Interdict：無法讀取此頁面',
    expired: 'Interdict：廠商名單過舊',
    expiredCount:
      'Interdict：廠商名單過舊；{vendors, plural, other {此頁面有 # 家廠商在您選擇的司法管轄區受限}}',
  },
  menus: {
    lookUp: '在 Interdict 中查詢',
    vendors: '所有廠商',
  },
  omnibox: {
    hint: '輸入廠商或產品的名稱',
    search: '在 Interdict 名單中查詢「{query}」',
    vendor: '{vendor} – {sentence}',
    noRecord: '{vendor} – 未收錄任何限制',
  },
};
