import type { Wording } from '../../bind.ts';
import type { English } from '../en/index.ts';

/** The page that opens once after the installation. */
export const welcome: Wording<English['welcome']> = {
  title: 'Interdict 시작하기',
  lead: 'Interdict는 웹페이지를 읽는 동안 어떤 국가·지역에서든 제한하는 기술 공급업체의 이름을 표시하고, 누가 언제부터 제한하는지, 누가 그렇게 전하는지 알려 줍니다.',
  sample: {
    title: '표시 예',
    text: '제안서에는 {first}, {second}, 현지 업체의 제품이 올라 있다.',
    caption: '목록의 공급업체 두 곳이 나오는 가상의 문장입니다. 실제로 보게 될 모습대로 표시했습니다.',
    hint: '표시에 마우스를 올리거나 키보드로 이동하면 카드에 자세한 내용이 나옵니다. 팝업에는 페이지의 모든 공급업체가 나옵니다.',
  },
  reads: {
    title: '읽는 것',
    body: '이름을 찾기 위해, 사용자가 여는 페이지의 텍스트를 브라우저 안에서 읽습니다. 입력란, 비밀번호, 입력하는 내용은 읽지 않습니다.',
  },
  promises: {
    title: '약속',
    text: '페이지 텍스트는 절대로 페이지 밖으로 나가지 않습니다. 어떤 공급업체를 찾았는지만 확장 프로그램 자체에 전달됩니다.',
    network:
      '네트워크 요청은 목록과 사용자나 조직이 추가한 목록을 받는 것뿐이며, 쿠키나 사용자를 알아볼 수 있는 정보가 들어 있지 않습니다.',
    record: '읽은 내용은 저장하지 않습니다. 계정도 없고, 사용 통계도 없습니다.',
    page: '페이지를 바꾸지 않으며, 페이지는 Interdict가 있다는 것을 알 수 없습니다.',
  },
  jurisdictions: {
    title: '어디에서 일하시나요?',
    guessed: '이 국가·지역의 조치가 먼저 나옵니다. 브라우저 언어로 추정한 것이니 확인해 주세요.',
    chosen: '이 국가·지역의 조치가 먼저 나옵니다.',
  },
  tools: {
    title: '가까이 두고 쓰기',
    pin: '도구 모음에 고정',
    pins: {
      chrome: '도구 모음의 퍼즐 아이콘을 누른 뒤 Interdict 옆의 핀을 누르세요.',
      edge: '도구 모음의 퍼즐 아이콘을 누른 뒤 Interdict 옆의 눈 아이콘을 누르세요.',
      firefox: '도구 모음의 퍼즐 아이콘을 누른 뒤 Interdict 옆의 톱니바퀴에서 ‘도구 모음에 고정’을 누르세요.',
    },
    badge: '배지는 선택한 국가·지역에서 제한하는, 페이지 내 공급업체의 수입니다.',
    keys: '키보드',
  },
  done: '확인하고 시작',
  doneHint: '모두 옵션에서 언제든지 바꿀 수 있습니다.',
  failed: '저장하지 못했습니다. 다시 시도하세요.',
  ready: {
    title: 'Interdict 준비 완료',
    body: '아무 뉴스 사이트나 열어 읽어 보세요. 목록에 있는 이름이 나오면 표시됩니다.',
    reload: '이미 열려 있던 페이지는 한 번 새로고침해야 합니다.',
    list: '전체 목록 보기',
    options: '모든 옵션',
  },
};
