import type { Wording } from '../../bind.ts';
import type { English } from '../en/index.ts';

export const otherLists: Wording<English['otherLists']> = {
  title: '다른 목록',
  lead: '공개 목록 외에 사용하는 서명된 목록입니다(예: 조직의 자체 목록). 목록마다 따로 확인하며, 목록의 내용에는 항상 그 이름이 함께 표시됩니다.',
  none: '다른 목록이 없습니다.',
  id: 'ID',
  notYet: '이 목록은 아직 도착하지 않았습니다.',
  checkOne: '지금 확인: {name}',
  remove: '{name} 제거',
  removing: {
    title: '목록 ‘{name}’을(를) 제거할까요?',
    body: '이 목록의 내용이 더 이상 표시되지 않고 파일도 이 기기에서 삭제됩니다. 다시 추가하려면 주소와 키가 필요합니다.',
    confirm: '목록 제거',
  },
  removed: '목록 ‘{name}’을(를) 제거했습니다.',
  added: '목록 ‘{name}’을(를) 추가했습니다.',
  add: {
    title: '목록 추가',
    name: '이름',
    nameHint: '목록의 내용과 항상 함께 표시됩니다',
    address: '주소',
    addressHint: 'https://로 시작해야 합니다. 미러가 있으면 한 줄에 하나씩 적으세요.',
    keys: '공개 키',
    keysHint: '발행자가 알려 준 그대로 id:base64 형식으로 한 줄에 하나씩',
    threshold: '서명해야 하는 키의 수',
    next: '지문 확인으로 계속',
  },
  problems: {
    noName: '이름을 입력하세요.',
    name: '이름은 {most}자까지 쓸 수 있으며 표시할 수 없는 문자는 쓸 수 없습니다.',
    taken: '이 이름으로 만들어지는 ID ‘{id}’은(는) 이미 사용 중입니다. 다른 이름을 입력하세요.',
    address: '‘{typed}’은(는) 목록을 받을 수 있는 주소가 아닙니다. https://로 시작하는 주소를 입력하세요.',
    tooManyAddresses: '목록에는 주소를 {most}개까지, 각각 한 번만 둘 수 있습니다. 일부를 빼세요.',
    noKey: '공개 키를 하나 이상 붙여 넣으세요.',
    key: '{line}번째 줄은 공개 키가 아닙니다. 발행자에게서 다시 복사하세요(id:base64).',
    keyTwice: '같은 키 또는 같은 ID가 두 번 있습니다. 하나를 빼세요.',
    tooManyKeys: '목록에는 키를 {most}개까지 둘 수 있습니다. 일부를 빼세요.',
    threshold: '1부터 {most}까지의 정수를 입력하세요.',
    full: '다른 목록이 이미 {most}개 있어 더 추가할 수 없습니다. 추가하려면 하나를 제거하세요.',
  },
  confirm: {
    title: '‘{name}’ 발행자의 키가 맞습니까?',
    body: '각 지문의 모든 글자를 발행자가 다른 경로(문서, 전화, 대면 등)로 알려 준 것과 비교하세요. 이 키를 가진 사람이 목록의 내용을 결정합니다.',
    yes: '일치함, 목록 추가',
  },
};
