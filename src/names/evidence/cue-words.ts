/*
 * Words that tell what stands beside a name, whatever the name. They are compiled into the names index: the page script
 * itself carries none of them.
 */

/**
 * By what they tell and on which side of the name they stand. `~` marks what is written in one with the name, or right
 * beside it without an edge.
 */
export const CUE_WORDS = {
  /** Words for a company before the name. */
  'company-before': [
    'company vendor startup firm giant maker manufacturer supplier provider rival subsidiary',
    'Unternehmen Firma Konzern Hersteller Anbieter société entreprise éditeur fabricant constructeur',
    'empresa compañía fabricante proveedor azienda società produttore firma firmy firmę firmie spółka',
    'spółki producent producenta koncern şirket üretici',
    'компания компании компанию компанией компаний вендор фирма фирмы разработчик разработчика',
    'корпорация корпорации производитель концерн',
    'компанія компанії компанію компанією фірма фірми виробник розробник корпорація корпорації',
    'شركة الشركة شركات عملاق عملاقة مجموعة شرکت חברת ענקית יצרנית ספקית कंपनी',
    '~公司 ~厂商 ~廠商 ~企业 ~企業 ~大手 ~社の ~巨头 ~巨頭 ~기업 ~업체 ~회사 ~제조사',
  ],
  /** Behind it, with what only companies have. */
  'company-behind': [
    'CEO CTO CFO CISO shares stock shareholders investors spokesperson spokesman spokeswoman executives researchers',
    'engineers customers subsidiary şirketi firması şirketinin कंपनी',
    '~公司 ~社は ~社の ~社が ~社製 ~製の ~製品 ~株式会社 ~사는 ~사의 ~사가 ~측은 ~코리아',
  ],
  /** What stands before a thing, seldom before a vendor. */
  determiner: ['the this these those my your his her our their'],
  /** Titles and other words that a person's name has before it. */
  'person-before': [
    'Mr Mrs Ms Miss Dr Prof Professor Sir Lord Lady President Cllr Councillor Judge Justice Pastor Sergeant Captain',
    'Herr Frau Monsieur Madame Mme M Señor Señora Sr Sra Don Signor Signora pan pani pana',
    'г-н г-жа господин госпожа пан пані السيد السيدة Bay Bayan born née geboren',
  ],
  'person-behind': [
    '~先生 ~女士 ~小姐 ~教授 ~博士 ~さん ~氏は ~氏が ~氏の ~くん ~ちゃん ~選手 ~씨는 ~씨가 ~씨의 ~선수 ~님',
  ],
  /** Given names that are no surnames, months or places as well. */
  'given-name': [
    'Michael John James Robert David William Richard Joseph Thomas Charles Christopher Daniel Matthew Anthony Donald',
    'Steven Stephen Paul Andrew Joshua Kenneth Kevin Brian George Edward Ronald Timothy Jason Jeffrey Ryan Jacob Gary',
    'Nicholas Eric Jonathan Larry Justin Scott Brandon Benjamin Samuel Gregory Alexander Patrick Dennis Jerry Tyler',
    'Aaron Henry Adam Douglas Nathan Peter Zachary Kyle Walter Harold Jeremy Ethan Carl Keith Roger Gerald Sean Arthur',
    'Noah Albert Dylan Bruce Gabriel Alan Wayne Ralph Roy Eugene Russell Louis Philip Bobby Johnny Tom Mike Bob Jim Tim',
    'Ben Chris Alex Nick Fred Leonard Max Mary Patricia Jennifer Linda Elizabeth Barbara Susan Jessica Sarah Karen',
    'Nancy Lisa Betty Margaret Sandra Ashley Emily Donna Michelle Carol Amanda Melissa Deborah Stephanie Rebecca Laura',
    'Sharon Kathleen Amy Angela Anna Anne Brenda Pamela Emma Nicole Helen Samantha Katherine Christine Rachel Janet',
    'Maria Catherine Heather Diane Olivia Julie Joyce Kate Jane Lucy Alice Sophie Nikola Mirka Milutin',
    'Hans Klaus Jürgen Felix Lukas Jonas Karl Heinrich Friedrich Otto Fritz Werner Ursula Monika Sabine',
    'Jean Pierre Michel Marie Claire Camille Philippe François Jacques Nicolas Julien Solène',
    'Carlos Luis Antonio Manuel Miguel Pablo Pedro Javier Carmen José Juan João Giovanni Marco Giuseppe Paolo Francesca',
    'Piotr Katarzyna Agnieszka Andrzej Krzysztof Tomasz Mehmet Ahmet Ayşe Mustafa Mohammed',
    'Natalya Natalia Dmitry Sergei Sergey Ivan Vladimir Yevgeny Evgeny',
    'Иван Сергей Александр Андрей Дмитрий Алексей Николай Владимир Михаил Олег Игорь Юрий Павел Лев Евгений Виктор',
    'Анна Елена Ольга Наталья Мария Никола Светлана Татьяна Иван Пётр Борис Григорий Максим Антон Василий',
    'Ірина Олена Олексій Микола Сергій Дмитро Михайло Андрій Тарас Юрій',
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** What a word beside a name tells. */
export type CueWordKind = keyof typeof CUE_WORDS;

/** These words, made ready to be asked for, in phrase form. */
export interface CueWords {
  has(kind: CueWordKind, word: string): boolean;
  /** The glued word of the kind with which a text begins, or ends. */
  beginningOf(text: string, kind: CueWordKind): string | undefined;
  endOf(text: string, kind: CueWordKind): string | undefined;
  /** The small words of a language; undefined when it can't be told. */
  smallWords(language: string): ReadonlySet<string> | undefined;
}

const danish = 'og at det som en ein på er for med af av til den har ikke ikkje om et eit';
const malay = 'dan yang di untuk dengan ini itu dari pada tidak akan kami saya';

/**
 * Short words without which hardly a sentence of a language is written, where a name of the list is a word of it. `~` as
 * above: they stand anywhere.
 */
export const SMALL_WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to in is that for it was on with as are this be by from or at an',
  fr: 'le la les des du de et est une un dans pour par sur au que ce en net brut',
  it: 'il lo la gli le dei della del di e un una che per con non si',
  de: 'der die das und den dem des ein eine mit von zu im ist nicht auf oder',
  pl: 'i w z na do nie się jest to od po że lat roku dni dla jak',
  tr: 've bir bu ile için da de çok en gibi olan',
  sv: 'och att det som en på är för med av till den har inte om',
  da: danish,
  nb: danish,
  nn: danish,
  no: danish,
  fi: 'ja on ei se että oli kun niin mutta tai',
  ms: malay,
  id: malay,
  ja: '~の ~は ~を ~に ~が ~で',
  nl: 'de het een en van in is op te dat die niet met voor zijn aan',
  hu: 'a az és hogy nem is egy ez de van volt meg',
};

/** The languages (BCP 47 primary subtags) that small words tell. */
export const TOLD_LANGUAGES: readonly string[] = Object.keys(SMALL_WORDS);
