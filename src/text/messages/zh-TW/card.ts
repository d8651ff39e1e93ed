import type { Wording } from '../../bind.ts';
import type { English } from '../en/index.ts';

/** The card that opens at a mark, and why a name was marked. */
export const card: Wording<English['card']> = {
  productOf: '{product} 是 {vendor} 的產品',
  ownedBy: '由 {owner} 擁有',
  ownedSince: {
    day: '自{date}起由 {owner} 擁有',
    month: '自{date}起由 {owner} 擁有',
    year: '自{date}起由 {owner} 擁有',
  },
  nothingMine: '您選擇的司法管轄區未收錄任何限制',
  elsewhere: '{count, plural, other {另有 # 個司法管轄區：{places}}}',
  more: '{places}等',
  newest: '所錄最近日期：{date}',
  source: '來源：{publisher}',
  newTab: '在新分頁中開啟',
  whyMarked: '標記原因：{why}',
  why: {
    product: '{vendor} 的產品「{name}」',
    strong: '單義名稱「{name}」',
    weak: '多義名稱「{name}」',
    near: '{subject}，附近有「{evidence}」',
    sameVendor: '{subject}，同一頁面上有「{evidence}」',
    companyCue: '{subject}，緊鄰「{evidence}」',
    listed: '{subject}，與「{evidence}」並列',
    otherVendor: '{subject}，附近有廠商「{evidence}」',
    form: '{subject}，依據此處的寫法',
  },
  watched: '在您的關注名單中',
  note: '您的備註：{note}',
  close: '關閉',
  actions: {
    open: '所有紀錄',
    hide: '不是這家廠商',
    hideHere: '不在此網站標記',
    hideAlways: '不在任何網站標記',
    hidden: '已不再標記。可在 Interdict 的彈出視窗和選項中恢復。',
    failed: '無法儲存，請再試一次。',
  },
};
