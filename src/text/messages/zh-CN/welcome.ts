import type { Wording } from '../../bind.ts';
import type { English } from '../en/index.ts';

/** The page that opens once after the installation. */
export const welcome: Wording<English['welcome']> = {
  title: '欢迎使用 Interdict',
  lead: '在您阅读时，Interdict 会标记在某个司法管辖区受到限制的科技厂商名称，并说明由谁限制、自何时起、消息来自何处。',
  sample: {
    title: '显示效果',
    text: '这些报价中列有 {first}、{second} 和一家本地供应商的产品。',
    caption: '虚构的句子，其中有名单中的两家厂商，按您将看到的样子标记。',
    hint: '将鼠标指向标记，或用键盘移到标记处，就会显示卡片说明详情。弹出窗口列出页面上的所有厂商。',
  },
  reads: {
    title: '读取什么',
    body: '在您的浏览器中读取您打开的页面文字，以便查找名称。不读取文本框、密码和您输入的内容。',
  },
  promises: {
    title: '承诺什么',
    text: '页面文字绝不离开页面。传出的只有找到了哪些厂商，而且只传给扩展本身。',
    network:
      '网络请求只用于获取名单，以及您或您的组织添加的名单，不带 Cookie，也不含任何能表明您身份的信息。',
    record: '不保存您阅读的任何内容。没有账户，也不统计您的操作。',
    page: '绝不更改页面，也不让页面得知 Interdict 的存在。',
  },
  jurisdictions: {
    title: '您在哪里工作？',
    guessed: '这些司法管辖区的措施排在最前。它们是根据您浏览器的语言推测的，请核对。',
    chosen: '这些司法管辖区的措施排在最前。',
  },
  tools: {
    title: '方便取用',
    pin: '固定在工具栏',
    pins: {
      chrome: '点击工具栏中的拼图图标，再点击 Interdict 旁的图钉。',
      edge: '点击工具栏中的拼图图标，再点击 Interdict 旁的眼睛图标。',
      firefox: '点击工具栏中的拼图图标，再点击 Interdict 旁的齿轮和“固定到工具栏”。',
    },
    badge: '角标显示页面上受您所选司法管辖区限制的厂商数。',
    keys: '键盘',
  },
  done: '确认，开始使用',
  doneHint: '以上各项可随时在选项中更改。',
  failed: '未能保存，请重试。',
  ready: {
    title: 'Interdict 已就绪',
    body: '打开任何新闻网站开始阅读。出现名单中的名称时，就会被标记。',
    reload: '此前已打开的页面需要重新加载一次。',
    list: '查看完整名单',
    options: '全部选项',
  },
};
