import type { Wording } from '../../bind.ts';
import type { English } from '../en/index.ts';

/** The popup. */
export const popup: Wording<English['popup']> = {
  name: 'Interdict',
  reading: '페이지를 읽는 중…',
  onHere: '이 사이트에서 켜짐',
  offHere: '이 사이트에서 꺼짐',
  pause: '모두 일시 중지',
  resume: '다시 시작',
  options: '옵션',
  list: '전체 목록',
  openPanel: '사이드 패널에서 열기',
  noPanel: '사이드 패널을 열지 못했습니다. 브라우저 메뉴에서 열 수 있을지도 모릅니다.',
  locked: '조직에서 설정했습니다.',
  retry: '다시 시도',
  states: {
    nothing: {
      title: '이 페이지에 목록의 공급업체가 없음',
      body: '페이지를 끝까지 읽었지만 목록의 이름을 찾지 못했습니다. 위에서 어떤 공급업체든 찾아볼 수 있습니다.',
    },
    allHidden: {
      title: '숨긴 공급업체만 있음',
      body: '이 페이지에서 찾은 공급업체는 모두 숨긴 상태입니다. 아래에 나와 있습니다.',
    },
    noAccess: {
      title: 'Interdict가 아직 웹사이트를 읽을 수 없음',
      body: '브라우저가 Interdict의 웹사이트 접근을 허용하지 않아 어떤 페이지에서도 이름을 찾을 수 없습니다. 허용 여부와 관계없이 읽은 내용은 페이지 밖으로 나가지 않습니다. 위에서 여전히 어떤 공급업체든 찾아볼 수 있습니다.',
      allow: '웹사이트 접근 허용',
      refused:
        '접근이 허용되지 않았습니다. 나중에 여기 또는 브라우저의 확장 프로그램 설정에서 허용할 수 있습니다.',
    },
    noTab: {
      title: '페이지가 없음',
      body: '읽을 페이지가 없습니다. 위에서 어떤 공급업체든 찾아볼 수 있습니다.',
    },
    unreadable: {
      title: '이 페이지를 읽을 수 없음',
      body: '브라우저 자체의 페이지, 확장 프로그램 스토어, 일부 뷰어에는 확장 프로그램이 들어갈 수 없습니다. Interdict를 설치하거나 업데이트하기 전에 열려 있던 페이지는 새로고침하면 읽을 수 있습니다. 위에서 여전히 어떤 공급업체든 찾아볼 수 있습니다.',
    },
    offHere: {
      title: '{host}에서 꺼짐',
      body: '이 사이트에서는 아무것도 읽거나 표시하지 않습니다. 위에서 다시 켤 수 있습니다.',
    },
    paused: {
      title: '모두 일시 중지됨',
      body: '다시 시작할 때까지 어떤 페이지도 읽거나 표시하지 않습니다.',
    },
    silent: {
      title: 'Interdict 백그라운드가 응답하지 않음',
      body: '목록을 관리하는 부분이 응답하지 않아 지금은 아무것도 보여 줄 수 없습니다. 열린 페이지의 표시는 그대로 유지됩니다. 다시 시도해도 안 되면 브라우저를 다시 시작하세요.',
    },
  },
  summary: '{vendors, plural, =0 {이 페이지에 목록의 공급업체 없음} other {이 페이지에 공급업체 #곳}}',
  summaryMine:
    '{summary}, {mine, plural, =0 {선택한 국가·지역의 제한 없음} other {그중 #곳이 선택한 국가·지역에서 제한됨}}',
  stillReading: '{summary} – 읽는 중…',
  nextOfAll: '다음 언급(모든 공급업체)',
  previousOfAll: '이전 언급(모든 공급업체)',
  ownSite: '{vendor} 사이트입니다',
  mine: '선택한 국가·지역',
  elsewhere: '그 밖의 국가·지역만',
  none: '등록된 제한 없음',
  watched: '내 관심 목록에 있음',
  hidden: '{count, plural, other {숨김: 공급업체 #곳}}',
  hiddenHere: '이 사이트에서',
  hiddenEverywhere: '모든 사이트에서',
  showAgainVendor: '{vendor} 다시 표시',
  chooseJurisdictions: '아직 선택한 국가·지역이 없습니다. 선택하면 관련된 내용이 먼저 나옵니다.',
  unmarked: '{count, plural, other {설정에 따라 공급업체 #곳은 페이지에 표시되지 않습니다.}}',
  mentions: '{count, plural, other {언급 #건}}',
  links: '{count, plural, other {해당 업체 사이트 링크 #건}}',
  place: '{of}건 중 {at}번째',
  next: '{vendor} 다음 언급',
  previous: '{vendor} 이전 언급',
  jumpFailed: '페이지가 응답하지 않습니다. 새로고침하세요.',
  gone: '페이지에서 사라졌습니다.',
  more: '{count, plural, other {그 밖의 국가·지역 #곳}}',
  whyMarked: '표시 이유',
  whyLoading: '페이지에 확인하는 중…',
  whyUnknown: '페이지가 응답하지 않았습니다.',
  whyAndTimes: '{why}({count, plural, other {#회}})',
  lookUp: '공급업체 찾아보기',
  lookUpHint: '공급업체 찾아보기(모든 언어)',
  lookingUp: '찾아보는 중…',
  backToPage: '이 페이지로 돌아가기',
  found: '{count, plural, other {목록에서 ‘{query}’ 검색 결과: 공급업체 #곳}}',
  notFound: {
    title: '목록에 ‘{query}’ 없음',
    body: '이 이름의 기록이 목록에 없다는 뜻일 뿐, 아무도 제한하지 않는다는 뜻은 아닙니다.',
  },
  changeFailed: '저장하지 못했습니다. 다시 시도하세요.',
};
