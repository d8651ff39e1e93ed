import type { Wording } from '../../bind.ts';
import type { English } from '../en/index.ts';

/** The list in use: its age, its checks and what went wrong with them. */
export const list: Wording<English['list']> = {
  number: '목록 제{sequence}호',
  inUse: {
    checked: '목록 제{sequence}호, {date} 발행({age}), 마지막 확인: {checked}',
    neverChecked: '목록 제{sequence}호, {date} 발행({age}), 아직 확인하지 않음',
    notRefreshed: '목록 제{sequence}호, {date} 발행({age}), 갱신 안 됨: 이 빌드에는 목록 주소가 없음',
  },
  dated: '{date}({age})',
  size: '{vendors, plural, other {공급업체 #곳}}, {claims, plural, other {기록 #건}}',
  neverChecked: '아직 확인하지 않음',
  bundled: '확장 프로그램에 포함됨',
  downloaded: '다운로드됨',
  noAddress: '확장 프로그램에 포함된 목록입니다. 이 빌드에는 목록 주소가 없어 갱신되지 않습니다.',
  check: '지금 확인',
  checking: '새 목록 확인 중…',
  stays: '현재 목록을 계속 사용합니다.',
  noneYet: '사용할 수 있는 목록이 아직 없습니다.',
  checkFailed: '확인을 시작하지 못했습니다. {stays} 잠시 후 다시 시도하세요.',
  clockBehind:
    '목록의 날짜({date})가 이 컴퓨터의 시계로는 아직 오지 않았습니다. 시계가 맞을 때까지는 목록이 얼마나 오래되었는지 알 수 없습니다.',
  longExpired:
    '목록이 2주도 더 전인 {date}에 만료되었습니다. 계속 사용하지만 최근 조치가 빠져 있을 가능성이 높으므로, 공급업체가 목록에 없다는 사실은 큰 의미가 없습니다.',
  old: '한 달 넘게 목록을 정상적으로 확인하지 못했습니다. 최근 조치가 빠져 있을 수 있습니다.',
  expired: '목록이 {date}에 만료되었습니다. 계속 사용하지만 최근 조치가 빠져 있을 수 있습니다.',
  failing: '{date} 이후로 목록을 한 번도 정상적으로 확인하지 못했습니다. 최근 조치가 빠져 있을 수 있습니다.',
  others: {
    missing: '목록 ‘{name}’이(가) 아직 도착하지 않았습니다.',
    failing: '{date} 이후로 목록 ‘{name}’을(를) 한 번도 정상적으로 확인하지 못했습니다.',
    old: '한 달 넘게 목록 ‘{name}’을(를) 정상적으로 확인하지 못했습니다.',
    ranOut: '목록 ‘{name}’이(가) {date}에 만료되었습니다.',
    clockBehind: '목록 ‘{name}’의 날짜({date})가 아직 오지 않았습니다.',
  },
  first: '목록 제{to}호를 다운로드하여 사용을 시작했습니다.',
  updated: '목록 제{from}호에서 제{to}호로 업데이트했습니다.',
  upToDate: '최신 상태: 목록 제{sequence}호가 최신입니다.',
  errors: {
    noAddress:
      '이 빌드에는 목록 주소가 없어 확인할 수 없습니다. {stays} 새 목록은 확장 프로그램의 다음 버전에 포함됩니다.',
    noAccess:
      '브라우저가 Interdict에 웹사이트 접근을 허용하지 않아 목록 서버에 묻지 않았습니다. {stays} 팝업에서 접근을 허용하세요.',
    offline: '목록 서버에 연결하지 못했습니다. {stays} 연결을 확인한 뒤 다시 시도하세요.',
    timeout: '목록 서버가 {time} 안에 응답하지 않았습니다. {stays} 나중에 다시 시도하세요.',
    server: '목록 서버의 응답 오류: {status}. {stays} 나중에 다시 시도하세요.',
    serverWait: '목록 서버의 응답 오류: {status}. {stays} {time} 후에 다시 시도하세요.',
    redirected:
      '요청이 다른 주소({address})로 전달되어 따르지 않았습니다. {stays} 네트워크에 로그인 페이지가 있으면 로그인한 뒤 다시 시도하세요.',
    notAList:
      '받은 내용이 목록이 아닙니다({type}). 흔히 네트워크의 로그인 페이지입니다. {stays} 네트워크에 로그인한 뒤 다시 시도하세요.',
    noType: '유형 표시 없음',
    tooLarge:
      '다운로드가 목록의 최대 크기({size})를 넘어 중단했습니다. {stays} 다시 발생하면 목록 발행자에게 알려 주세요.',
    truncated: '다운로드가 중간에 끊겼습니다. {expected} 중 {got}만 받았습니다. {stays} 다시 시도하세요.',
    unsigned:
      '다운로드한 목록에 서명이 없어 사용하지 않았습니다. {stays} 다시 발생하면 목록 발행자에게 알려 주세요.',
    unknownKey:
      '다운로드한 목록이 이 버전에서 알 수 없는 키({keys})로 서명되어 사용하지 않았습니다. {stays} 확장 프로그램을 업데이트하세요.',
    unknownKeyOther:
      '다운로드한 목록이 이 목록에 지정되지 않은 키({keys})로 서명되어 사용하지 않았습니다. {stays} 발행자가 알려 준 키와 비교해 보세요.',
    expiredKey:
      '다운로드한 목록이 유효 기간이 지난 키({keys})로 서명되어 사용하지 않았습니다. {stays} 다시 발생하면 목록 발행자에게 알려 주세요.',
    badSignature:
      '다운로드한 목록의 서명이 맞지 않아 전송 중에 변경되었을 수 있으므로 사용하지 않았습니다. {stays} 다른 네트워크에서 다시 시도하세요.',
    badSignatureOther:
      '다운로드한 목록의 서명이 지정된 키와 맞지 않습니다. 키가 잘못되었거나 목록이 전송 중에 변경되었을 수 있으므로 사용하지 않았습니다. {stays} 발행자가 알려 준 키와 비교해 보세요.',
    tooFewSignatures:
      '다운로드한 목록에 필요한 서명 {needed}개 중 {got}개만 있어 사용하지 않았습니다. {stays} 다시 발생하면 목록 발행자에게 알려 주세요.',
    badKeys:
      '목록의 키를 버전 {version}(으)로 바꾸는 기록이 올바르지 않아 적용하지 않았습니다({problem}). {stays} 목록 발행자에게 알려 주세요.',
    badHash:
      '다운로드한 목록이 서명된 목록과 달라 전송 중에 변경되었을 수 있으므로 사용하지 않았습니다. {stays} 다른 네트워크에서 다시 시도하세요.',
    older:
      '서버가 제공한 목록 제{got}호는 사용 중인 제{have}호보다 오래되어 사용하지 않았습니다. {stays} 나중에 다시 시도하세요.',
    conflicting:
      '서버가 사용 중인 목록과 같은 번호(제{sequence}호)로 다른 목록을 제공하여 사용하지 않았습니다. {stays} 목록 발행자에게 알려 주세요.',
    expired: '다운로드한 목록이 이미 만료되어({date}) 사용하지 않았습니다. {stays} 나중에 다시 시도하세요.',
    fromTheFuture:
      '다운로드한 목록의 날짜({date})가 아직 오지 않아 사용하지 않았습니다. {stays} 이 컴퓨터의 시계를 확인하세요.',
    needsNewerApp:
      '새 목록에는 Interdict {version} 이상이 필요하여 사용하지 않았습니다. {stays} 확장 프로그램을 업데이트하세요.',
    invalid:
      '다운로드한 목록에 오류가 있어 사용하지 않았습니다({path}: {problem}). {stays} 목록 발행자에게 알려 주세요.',
    shrunk: {
      vendors:
        '다운로드한 목록에서 공급업체가 너무 많이 줄어(이전 {from}곳, 현재 {to}곳) 사용하지 않았습니다. {stays} 목록 발행자에게 알려 주세요.',
      claims:
        '다운로드한 목록에서 기록이 너무 많이 줄어(이전 {from}건, 현재 {to}건) 사용하지 않았습니다. {stays} 목록 발행자에게 알려 주세요.',
      names:
        '다운로드한 목록에서 이름이 너무 많이 줄어(이전 {from}개, 현재 {to}개) 사용하지 않았습니다. {stays} 목록 발행자에게 알려 주세요.',
    },
    grown: {
      vendors:
        '다운로드한 목록에서 공급업체가 너무 많이 늘어(이전 {from}곳, 현재 {to}곳) 사용하지 않았습니다. {stays} 목록 발행자에게 알려 주세요.',
      claims:
        '다운로드한 목록에서 기록이 너무 많이 늘어(이전 {from}건, 현재 {to}건) 사용하지 않았습니다. {stays} 목록 발행자에게 알려 주세요.',
      names:
        '다운로드한 목록에서 이름이 너무 많이 늘어(이전 {from}개, 현재 {to}개) 사용하지 않았습니다. {stays} 목록 발행자에게 알려 주세요.',
    },
    storage: '새 목록을 저장하지 못했습니다({problem}). {stays} 디스크 공간을 확보한 뒤 다시 시도하세요.',
  },
};
