import type { Wording } from '../../bind.ts';
import type { English } from '../en/index.ts';

export const otherLists: Wording<English['otherLists']> = {
  title: '其他名单',
  lead: '公共名单以外的已签名名单，例如贵单位自己的名单。每份名单单独检查，其内容总是与其名称一同显示。',
  none: '没有其他名单。',
  id: '标识',
  notYet: '此名单尚未收到。',
  checkOne: '立即检查：{name}',
  remove: '移除 {name}',
  removing: {
    title: '移除名单“{name}”？',
    body: '其内容将不再显示，其文件将从本设备删除。如要重新添加，需要它的地址和密钥。',
    confirm: '移除名单',
  },
  removed: '已移除名单“{name}”。',
  added: '已添加名单“{name}”。',
  add: {
    title: '添加名单',
    name: '名称',
    nameHint: '与名单的内容一同显示',
    address: '地址',
    addressHint: '以 https:// 开头。如有镜像，每行一个。',
    keys: '公钥',
    keysHint: '按发布者提供的形式，id:base64，每行一个',
    threshold: '需要多少个密钥签名',
    next: '下一步：核对指纹',
  },
  problems: {
    noName: '请输入名称。',
    name: '名称最多 {most} 个字符，且不能含有无法显示的字符。',
    taken: '由此名称得出的标识“{id}”已被使用。请输入其他名称。',
    address: '“{typed}”不是可以提供名单的地址。请输入以 https:// 开头的地址。',
    tooManyAddresses: '一份名单最多 {most} 个地址，且不能重复。请去掉一些。',
    noKey: '请粘贴至少一个公钥。',
    key: '第 {line} 行不是公钥。请从发布者处重新复制：id:base64。',
    keyTwice: '有重复的密钥或标识。请去掉其中一个。',
    tooManyKeys: '一份名单最多 {most} 个密钥。请去掉一些。',
    threshold: '请输入 1 到 {most} 的整数。',
    full: '其他名单已有 {most} 份，不能再多。如要添加，请先移除一份。',
  },
  confirm: {
    title: '这些是“{name}”发布者的密钥吗？',
    body: '请将每个指纹逐字与发布者通过其他途径（书面、电话、当面）给您的内容核对。持有这些密钥的人决定名单的内容。',
    yes: '一致，添加名单',
  },
};
