import type { Wording } from '../../bind.ts';
import type { English } from '../en/index.ts';

/** The card that opens at a mark, and why a name was marked. */
export const card: Wording<English['card']> = {
  productOf: '{product} 是 {vendor} 的产品',
  ownedBy: '归 {owner} 所有',
  ownedSince: {
    day: '自{date}起归 {owner} 所有',
    month: '自{date}起归 {owner} 所有',
    year: '自{date}起归 {owner} 所有',
  },
  nothingMine: '您所选的司法管辖区未收录任何限制',
  elsewhere: '{count, plural, other {另有 # 个司法管辖区：{places}}}',
  more: '{places}等',
  newest: '所录最近日期：{date}',
  source: '来源：{publisher}',
  newTab: '在新标签页中打开',
  whyMarked: '标记原因：{why}',
  why: {
    product: '{vendor} 的产品“{name}”',
    strong: '单义名称“{name}”',
    weak: '多义名称“{name}”',
    near: '{subject}，附近有“{evidence}”',
    sameVendor: '{subject}，同一页面上有“{evidence}”',
    companyCue: '{subject}，紧邻“{evidence}”',
    listed: '{subject}，与“{evidence}”并列',
    otherVendor: '{subject}，附近有厂商“{evidence}”',
    form: '{subject}，依据此处的写法',
  },
  watched: '在您的关注名单中',
  note: '您的备注：{note}',
  close: '关闭',
  actions: {
    open: '全部记录',
    hide: '不是该厂商',
    hideHere: '不在此网站标记',
    hideAlways: '不在任何网站标记',
    hidden: '已不再标记。可在 Interdict 的弹出窗口和选项中恢复。',
    failed: '未能保存，请重试。',
  },
};
