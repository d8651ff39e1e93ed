import type { Wording } from '../../bind.ts';
import type { English } from '../en/index.ts';

/** A report of a wrong or missing entry, for a person to complete and send. */
export const report: Wording<English['report']> = {
  wrong: {
    subject: 'Interdict 목록: {vendor}',
    vendor: '공급업체: {vendor}',
    claim: '항목: {id}({authority}, {instrument})',
    problem: '잘못된 점:',
    source: '출처(공식 문서 또는 보도의 주소):',
  },
  missing: {
    subject: 'Interdict 목록: 누락 항목, {name}',
    unnamed: '공급업체',
    vendor: '누락된 공급업체 또는 이름: {name}',
    restriction: '제한(국가·지역, 조치, 날짜):',
    source: '출처(공식 문서 또는 보도의 주소):',
  },
  list: '목록 제{sequence}호, {published} 발행',
  version: 'Interdict {version}',
};
