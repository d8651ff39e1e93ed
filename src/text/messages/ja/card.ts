import type { Wording } from '../../bind.ts';
import type { English } from '../en/index.ts';

/** The card that opens at a mark, and why a name was marked. */
export const card: Wording<English['card']> = {
  productOf: '{product}は{vendor}の製品',
  ownedBy: '{owner}の傘下',
  ownedSince: {
    day: '{date}から{owner}の傘下',
    month: '{date}から{owner}の傘下',
    year: '{date}から{owner}の傘下',
  },
  nothingMine: '選択した国・地域での制限の記録なし',
  elsewhere: '{count, plural, other {ほかに#か国・地域：{places}}}',
  more: '{places}など',
  newest: '記録上の最新の日付：{date}',
  source: '出典：{publisher}',
  newTab: '新しいタブで開きます',
  whyMarked: 'マークの理由：{why}',
  why: {
    product: '{vendor}の製品「{name}」',
    strong: '固有の名称「{name}」',
    weak: '他の意味もある名称「{name}」',
    near: '{subject}、近くに「{evidence}」',
    sameVendor: '{subject}、同じページに「{evidence}」',
    companyCue: '{subject}、すぐ隣に「{evidence}」',
    listed: '{subject}、「{evidence}」と並んで列挙',
    otherVendor: '{subject}、近くにベンダー「{evidence}」',
    form: '{subject}、ここでの表記に基づく',
  },
  watched: 'ウォッチリストに登録済み',
  note: 'あなたのメモ：{note}',
  close: '閉じる',
  actions: {
    open: 'すべての記録',
    hide: 'このベンダーではない',
    hideHere: 'このサイトではマークしない',
    hideAlways: 'どのサイトでもマークしない',
    hidden: '今後はマークしません。Interdictのポップアップと設定で元に戻せます。',
    failed: '保存できませんでした。もう一度お試しください。',
  },
};
