import type { Wording } from '../../bind.ts';
import type { English } from '../en/index.ts';

/** The findings of a page as a file. */
export const exports: Wording<English['exports']> = {
  title: '导出这些结果',
  lead: '厂商、记录和来源。页面的其他内容都不会写入文件。',
  withHost: '注明网站：{host}',
  copyMarkdown: '复制为 Markdown',
  save: '保存为文件',
  markdown: 'Markdown',
  csv: 'CSV',
  json: 'JSON',
  saved: '已保存为 {file}。',
  headingOn: '{host} 上的厂商',
  heading: '页面上的厂商',
  made: '截至{date}，依据 Interdict 第 {sequence} 号名单（发布于{published}）。',
  jurisdictions: '优先考虑的司法管辖区：{places}。',
  notAdvice: '内容为各来源所述的主管机关行为，不构成法律意见。',
  mentions: '{count, plural, other {提及 # 处}}',
  links: '{count, plural, other {指向其网站的链接 # 个}}',
  ownSite: '此页面属于该厂商的网站',
};
