import type { Wording } from '../../bind.ts';
import type { English } from '../en/index.ts';

/** The person's own watch-list, in the options. */
export const watchList: Wording<English['watchList']> = {
  title: '관심 목록',
  lead: '목록의 이름과 함께 표시할 나만의 이름입니다. 이름과 메모는 이 기기에만 저장됩니다.',
  none: '아직 이름이 없습니다.',
  name: '이름',
  nameHint: '페이지에 쓰인 그대로',
  note: '메모',
  noteHint: '선택 사항. 카드와 팝업에 나옵니다',
  add: '이름 추가',
  noteOf: '{name} 메모',
  remove: '{name} 삭제',
  added: '‘{name}’ 이름을 추가했습니다.',
  addedInList:
    '‘{name}’ 이름을 추가했습니다. 목록에 있는 {vendor}의 이름이므로 메모가 해당 공급업체와 함께 나옵니다.',
  removed: '‘{name}’ 이름을 삭제했습니다.',
  noteSaved: '‘{name}’ 메모를 저장했습니다.',
  inList: '목록에 있는 {vendor}의 이름: 메모가 해당 공급업체와 함께 나옵니다.',
  problems: {
    empty: '이름을 입력하세요.',
    tooLong: '이름은 최대 {most}자까지 쓸 수 있습니다.',
    unsafe: '이름에 표시할 수 없는 문자가 있습니다.',
    tooShort: '‘{typed}’ 이름은 너무 짧아 거의 모든 곳에서 발견됩니다.',
    already: '‘{name}’ 이름은 이미 관심 목록에 있습니다.',
    full: '관심 목록이 가득 찼습니다. 이름은 최대 {most}개입니다.',
    note: '메모는 최대 {most}자이며, 표시할 수 없는 문자를 쓸 수 없습니다.',
  },
  many: {
    title: '여러 이름 한 번에 추가',
    label: '이름',
    hint: '한 줄에 이름 하나씩. 뒤에 탭과 메모를 쓸 수 있습니다.',
    file: '텍스트 파일 사용…',
    fileTooLarge: '파일이 {size}보다 큽니다. 아무것도 가져오지 않았습니다.',
    fileUnread: '파일을 읽지 못했습니다.',
    taken: '{count, plural, =0 {추가할 이름 없음} other {추가할 이름 #개}}',
    inList: '{count, plural, other {그중 #개는 목록에 있는 이름}}',
    leftOut: '{count, plural, other {제외된 줄 #개}}',
    line: '{line}번째 줄: {problem}',
    moreLines: '{count, plural, other {외 #줄}}',
    add: '{count, plural, =0 {이름 추가} other {이름 #개 추가}}',
    added: '{count, plural, other {이름 #개를 추가했습니다.}}',
  },
};
