import type { Wording } from '../../bind.ts';
import type { English } from '../en/index.ts';

/** The findings of a page as a file. */
export const exports: Wording<English['exports']> = {
  title: '결과 내보내기',
  lead: '공급업체, 기록, 출처만 담습니다. 페이지의 다른 내용은 파일에 들어가지 않습니다.',
  withHost: '사이트 이름 포함: {host}',
  copyMarkdown: 'Markdown으로 복사',
  save: '파일로 저장',
  markdown: 'Markdown',
  csv: 'CSV',
  json: 'JSON',
  saved: '{file} 파일로 저장했습니다.',
  headingOn: '{host}의 공급업체',
  heading: '페이지의 공급업체',
  made: '{date} 기준, Interdict 목록 제{sequence}호({published} 발행)에 따름.',
  jurisdictions: '우선 고려하는 국가·지역: {places}.',
  notAdvice: '출처가 전하는 당국의 조치를 정리한 것이며, 법률 자문이 아닙니다.',
  mentions: '{count, plural, other {언급 #건}}',
  links: '{count, plural, other {해당 업체 사이트 링크 #건}}',
  ownSite: '해당 업체의 사이트',
};
