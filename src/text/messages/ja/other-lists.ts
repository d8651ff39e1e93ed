import type { Wording } from '../../bind.ts';
import type { English } from '../en/index.ts';

export const otherLists: Wording<English['otherLists']> = {
  title: 'その他のリスト',
  lead: '公開リストのほかに使う、署名されたリストです（組織独自のリストなど）。それぞれ個別に確認され、リストの内容には必ずその名前が付きます。',
  none: 'その他のリストはありません。',
  id: 'ID',
  notYet: 'このリストはまだ届いていません。',
  checkOne: '今すぐ確認：{name}',
  remove: '{name}を削除',
  removing: {
    title: 'リスト「{name}」を削除しますか？',
    body: 'このリストの内容は表示されなくなり、ファイルもこの端末から消去されます。もう一度追加するには、アドレスと鍵が必要です。',
    confirm: 'リストを削除',
  },
  removed: 'リスト「{name}」を削除しました。',
  added: 'リスト「{name}」を追加しました。',
  add: {
    title: 'リストを追加',
    name: '名前',
    nameHint: 'リストの内容に必ず付きます',
    address: 'アドレス',
    addressHint: 'https://で始まるもの。ミラーがあれば1行に1つ',
    keys: '公開鍵',
    keysHint: '発行元が示すとおりに、id:base64を1行に1つ',
    threshold: '署名に必要な鍵の数',
    next: 'フィンガープリントの確認へ',
  },
  problems: {
    noName: '名前を入力してください。',
    name: '名前は{most}文字以内で、表示できない文字は使えません。',
    taken: 'この名前から作られるID「{id}」はすでに使われています。別の名前を入力してください。',
    address:
      '「{typed}」はリストの取得元にできるアドレスではありません。https://で始まるアドレスを入力してください。',
    tooManyAddresses: 'リストのアドレスは{most}個までで、重複はできません。いくつか除いてください。',
    noKey: '公開鍵を1つ以上貼り付けてください。',
    key: '{line}行目は公開鍵ではありません。発行元からもう一度コピーしてください（id:base64）。',
    keyTwice: '同じ鍵または同じIDが2つあります。どちらかを除いてください。',
    tooManyKeys: 'リストの鍵は{most}個までです。いくつか除いてください。',
    threshold: '1から{most}までの整数を入力してください。',
    full: 'その他のリストは{most}件までです。追加するには、どれかを削除してください。',
  },
  confirm: {
    title: '「{name}」の発行元の鍵に間違いありませんか？',
    body: 'フィンガープリントを一文字ずつ、発行元から別の手段（書面、電話、対面など）で受け取ったものと比べてください。この鍵を持つ者が、リストの内容を決められます。',
    yes: '一致したので、リストを追加',
  },
};
