/**
 * A sentence of each language in which a vendor is named, `…` standing for the name. Where words are inflected, the name
 * stands in the nominative, as the list has it.
 */
const SENTENCES: Readonly<Record<string, string>> = {
  en: 'On Tuesday the ministry named … in its notice.',
  es: 'El martes el ministerio mencionó a … en su aviso.',
  cs: 'Ministerstvo uvedlo, že … je na seznamu.',
  pl: 'Ministerstwo podało, że … jest na liście.',
  vi: 'Bộ cho biết … có trong danh sách.',
  ru: 'Министерство сообщило, что … внесена в список.',
  uk: 'Міністерство повідомило, що … внесено до списку.',
  be: 'Міністэрства паведаміла, што … унесена ў спіс.',
  bg: 'Министерството съобщи, че … е в списъка.',
  mk: 'Министерството соопшти дека … е на списокот.',
  sr: 'Министарство је саопштило да је … на списку.',
  el: 'Το υπουργείο ανακοίνωσε ότι η … είναι στον κατάλογο.',
  hy: 'Նախարարությունը հայտնեց, որ … ցուցակում է։',
  ka: 'სამინისტრომ განაცხადა, რომ … სიაშია.',
  ar: 'قالت الوزارة إن … مدرجة في القائمة.',
  fa: 'وزارتخانه گفت که … در فهرست است.',
  ur: 'وزارت نے کہا کہ … فہرست میں ہے۔',
  he: 'המשרד מסר כי … מופיעה ברשימה.',
  hi: 'मंत्रालय ने कहा कि … सूची में है।',
  bn: 'মন্ত্রণালয় জানিয়েছে যে … তালিকায় আছে।',
  th: 'กระทรวงระบุว่า … อยู่ในรายชื่อ',
  ja: '同省は「…」を名簿に載せたと発表した。',
  ko: '부처는 … 을 명단에 올렸다고 밝혔다.',
  zh: '该部周二表示，…已被列入名单。',
  'zh-Hans': '该部周二表示，…已被列入名单。',
  'zh-Hant': '該部週二表示，…已被列入名單。',
};

/** Languages that names can be listed in. */
export const LISTED_LANGUAGES: readonly string[] = Object.keys(SENTENCES);

/** The sentence with the name in it; undefined for a language that has none here. */
export function sentenceWith(name: string, lang: string): string | undefined {
  return SENTENCES[lang]?.replace('…', name);
}
