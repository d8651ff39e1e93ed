import type { Wording } from '../../bind.ts';
import type { English } from '../en/index.ts';

export const otherLists: Wording<English['otherLists']> = {
  title: '其他名單',
  lead: '公開名單以外的已簽署名單，例如貴單位自己的名單。每份名單各自檢查，其內容一律與其名稱一同顯示。',
  none: '沒有其他名單。',
  id: '識別碼',
  notYet: '此名單尚未收到。',
  checkOne: '立即檢查：{name}',
  remove: '移除 {name}',
  removing: {
    title: '要移除名單「{name}」嗎？',
    body: '其內容將不再顯示，其檔案會從這部裝置刪除。若要重新加入，需要它的網址和金鑰。',
    confirm: '移除名單',
  },
  removed: '已移除名單「{name}」。',
  added: '已加入名單「{name}」。',
  add: {
    title: '加入名單',
    name: '名稱',
    nameHint: '與名單的內容一同顯示',
    address: '網址',
    addressHint: '以 https:// 開頭。如有鏡像，每行一個。',
    keys: '公開金鑰',
    keysHint: '依發布者提供的形式，id:base64，每行一個',
    threshold: '需要多少個金鑰簽署',
    next: '下一步：核對指紋',
  },
  problems: {
    noName: '請輸入名稱。',
    name: '名稱最多 {most} 個字元，且不能含有無法顯示的字元。',
    taken: '由此名稱產生的識別碼「{id}」已有人使用。請輸入其他名稱。',
    address: '「{typed}」不是可以提供名單的網址。請輸入以 https:// 開頭的網址。',
    tooManyAddresses: '一份名單最多 {most} 個網址，且不能重複。請刪去一些。',
    noKey: '請貼上至少一個公開金鑰。',
    key: '第 {line} 行不是公開金鑰。請從發布者處重新複製：id:base64。',
    keyTwice: '有重複的金鑰或識別碼。請刪去其中一個。',
    tooManyKeys: '一份名單最多 {most} 個金鑰。請刪去一些。',
    threshold: '請輸入 1 到 {most} 的整數。',
    full: '其他名單已有 {most} 份，不能再多。若要加入，請先移除一份。',
  },
  confirm: {
    title: '這些是「{name}」發布者的金鑰嗎？',
    body: '請將每個指紋逐字與發布者以其他途徑（書面、電話、當面）給您的內容核對。持有這些金鑰的人決定名單的內容。',
    yes: '一致，加入名單',
  },
};
