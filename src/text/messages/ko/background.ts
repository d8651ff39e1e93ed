import type { Wording } from '../../bind.ts';
import type { English } from '../en/index.ts';

/** The toolbar button, menus and the address bar. */
export const background: Wording<English['background']> = {
  badge: {
    off: '끔',
    nothing: 'Interdict',
    count: 'Interdict: {vendors, plural, other {선택한 국가·지역에서 제한된 공급업체가 이 페이지에 #곳}}',
    paused: 'Interdict: 일시 중지됨',
    offHere: 'Interdict: 이 사이트에서 꺼짐',
    unreadable: 'Interdict: 이 페이지를 읽을 수 없음',
    expired: 'Interdict: 공급업체 목록이 너무 오래됨',
    expiredCount:
      'Interdict: 공급업체 목록이 너무 오래됨. {vendors, plural, other {선택한 국가·지역에서 제한된 공급업체가 이 페이지에 #곳}}',
  },
  menus: {
    lookUp: 'Interdict에서 찾아보기',
    vendors: '모든 공급업체',
  },
  omnibox: {
    hint: '공급업체나 제품 이름을 입력하세요',
    search: 'Interdict 목록에서 ‘{query}’ 찾아보기',
    vendor: '{vendor} – {sentence}',
    noRecord: '{vendor} – 등록된 제한 없음',
  },
};
