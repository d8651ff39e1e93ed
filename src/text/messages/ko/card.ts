import type { Wording } from '../../bind.ts';
import type { English } from '../en/index.ts';

/** The card that opens at a mark, and why a name was marked. */
export const card: Wording<English['card']> = {
  productOf: '{product}: {vendor} 제품',
  ownedBy: '소유: {owner}',
  ownedSince: {
    day: '소유: {owner}({date}부터)',
    month: '소유: {owner}({date}부터)',
    year: '소유: {owner}({date}부터)',
  },
  nothingMine: '선택한 국가·지역에 등록된 제한 없음',
  elsewhere: '{count, plural, other {그 밖의 국가·지역 #곳: {places}}}',
  more: '{places} 등',
  newest: '기록상 최근 날짜: {date}',
  source: '출처: {publisher}',
  newTab: '새 탭에서 열림',
  whyMarked: '표시 이유: {why}',
  why: {
    product: '{vendor} 제품 ‘{name}’',
    strong: '고유한 이름 ‘{name}’',
    weak: '다른 뜻도 있는 이름 ‘{name}’',
    near: '{subject}, 가까이에 ‘{evidence}’',
    sameVendor: '{subject}, 같은 페이지에 ‘{evidence}’',
    companyCue: '{subject}, 바로 옆에 ‘{evidence}’',
    listed: '{subject}, ‘{evidence}’ 옆에 나열됨',
    otherVendor: '{subject}, 가까이에 공급업체 ‘{evidence}’',
    form: '{subject}, 여기 쓰인 표기에 따라',
  },
  watched: '내 관심 목록에 있음',
  note: '내 메모: {note}',
  close: '닫기',
  actions: {
    open: '모든 기록',
    hide: '이 공급업체가 아님',
    hideHere: '이 사이트에서 표시 안 함',
    hideAlways: '모든 사이트에서 표시 안 함',
    hidden: '더 이상 표시하지 않습니다. Interdict 팝업과 옵션에서 되돌릴 수 있습니다.',
    failed: '저장하지 못했습니다. 다시 시도하세요.',
  },
};
