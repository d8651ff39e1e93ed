import type { Wording } from '../../bind.ts';
import type { English } from '../en/index.ts';

/** The toolbar button, menus and the address bar. */
export const background: Wording<English['background']> = {
  badge: {
    off: '关闭',
    nothing: 'Interdict',
    count: 'Interdict：{vendors, plural, other {此页面有 # 家厂商在您所选的司法管辖区受限}}',
    paused: 'Interdict：已暂停',
    offHere: 'Interdict：已在此网站停用',
    unreadable: 'Interdict：无法读取此页面',
    expired: 'Interdict：厂商名单过旧',
    expiredCount:
      'Interdict：厂商名单过旧；{vendors, plural, other {此页面有 # 家厂商在您所选的司法管辖区受限}}',
  },
  menus: {
    lookUp: '在 Interdict 中查询',
    vendors: '全部厂商',
  },
  omnibox: {
    hint: '输入厂商或产品的名称',
    search: '在 Interdict 名单中查询“{query}”',
    vendor: '{vendor} – {sentence}',
    noRecord: '{vendor} – 未收录任何限制',
  },
};
