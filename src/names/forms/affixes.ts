/** Letters and syllables that languages glue to a name. Each table names its languages; entries are folded forms. */

/** Case endings of nouns and of adjectives in -ский, in Russian, Ukrainian, Belarusian, Bulgarian, Serbian. */
export const CYRILLIC_ENDINGS: ReadonlySet<string> = new Set(
  (
    'а я у ю е о и ы ь і ом ем ам ям ах ях ои еи ою ею ев ов ами ями ів ові еві єм ия ию ии ием ' +
    'ого ому им ым іи ім ая ую ими ыми их ых'
  ).split(' '),
);

/** Case and plural endings written onto a Latin name without apostrophe: de, pl, cs, fi, hu, tr, nordic, en. */
export const LATIN_ENDINGS: ReadonlySet<string> = new Set(
  's es n en a u y i e em ie owi ow om ach ami ovi zie in n lle lla sta ssa lta nak nek ban ben ra re t tol'.split(
    ' ',
  ),
);

/** Those that a name which is also a word is believed with: Futu isn't in future, nor Apple in applet. */
export const WEAK_LATIN_ENDINGS: ReadonlySet<string> = new Set('s es a u em ie zie owi om ovi'.split(' '));

/** Case endings of Polish and Czech nouns in -a (Tesla: Teslę, Tesli, Teslou), written without their diacritics. */
export const LATIN_STEM_ENDINGS: ReadonlySet<string> = new Set('e i y o ie ii ou u om ach ami'.split(' '));

/** What a Korean name of a firm or its goods is written in one with: its group, its shop, its share. */
const KOREAN_NOUNS =
  '코리아 그룹 홀딩스 컴퍼니 테크놀로지 테크 기술 전자 반도체 자동차 오토 차 카 클라우드 스토어 쇼핑 페이 닷컴 폰 맵 지도 앱 검색 메일 ' +
  '드라이브 카페 블로그 뉴스 뮤직 게임즈 서버 칩 노트북 컴퓨터 메신저 채널 방 주가 주식 주 해양';

/** Particles and suffixes after a noun in Korean; more than one may follow. */
export const KOREAN_PARTICLES: readonly string[] =
  `${KOREAN_NOUNS} 이에요 이예요 예요 이네요 네요 이죠 이지만 지만 이기 인데 이라도 라도 이든 든지 이랑 이야 이었던 이었다 입니다 였던 였다 이다 에게는 에선 께서 한테 하고 라며 라서 들 인 랑 뿐 으로부터 에서는 에서도 에게서 이라는 이라고 으로는 으로서 으로써 에서 에게 에는 에도 으로 부터 까지 보다 처럼 라는 라고 이나 이란 이며 이고 조차 마저 은 는 이 가 을 를 의 에 와 과 도 로 만 나 란 며 사 측 제 발 용 등 및 요 죠 이라 다 社`.split(
    ' ',
  );

/** Case endings and articles written onto a noun in Bengali. */
export const BENGALI_ENDINGS: ReadonlySet<string> = new Set('র ের কে তে ে য যের টি টির এর ও ই'.split(' '));

/** Oblique and plural endings of Hindi nouns, without the vowel signs that need no table. */
export const HINDI_ENDINGS: ReadonlySet<string> = new Set('ियों ियां ियाँ यों यां याँ ओं एं एँ ओ'.split(' '));
/** Vowel signs and nasal marks: Hindi endings are made of them. The Virama joins consonants, so it is none. */
export const HINDI_ENDING_MARKS = /^[\u0900-\u0903\u093a-\u094c\u0962\u0963]{1,3}$/u;

/** Words of one letter before a noun in Hebrew (and, the, in, to, from, that, as) and Arabic (and, so, by, for, as, the). */
export const HEBREW_PREFIX_LETTERS = 'והבלמשכ';
export const ARABIC_PREFIX_LETTERS = 'وفبكلا';
/** How many such letters may stand before a name: as in وبال. */
export const MAX_PREFIX_LETTERS = 4;
