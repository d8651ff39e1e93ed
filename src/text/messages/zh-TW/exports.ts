import type { Wording } from '../../bind.ts';
import type { English } from '../en/index.ts';

/** The findings of a page as a file. */
export const exports: Wording<English['exports']> = {
  title: '匯出這些結果',
  lead: '廠商、紀錄和來源。頁面的其他內容都不會寫入檔案。',
  withHost: '註明網站：{host}',
  copyMarkdown: '複製為 Markdown',
  save: '儲存為檔案',
  markdown: 'Markdown',
  csv: 'CSV',
  json: 'JSON',
  saved: '已儲存為 {file}。',
  headingOn: '{host} 上的廠商',
  heading: '頁面上的廠商',
  made: '截至{date}，依據 Interdict 第 {sequence} 號名單（發布於{published}）。',
  jurisdictions: '優先考量的司法管轄區：{places}。',
  notAdvice: '內容為各來源所述的主管機關作為，不構成法律意見。',
  mentions: '{count, plural, other {提及 # 處}}',
  links: '{count, plural, other {指向其網站的連結 # 個}}',
  ownSite: '此頁面屬於該廠商的網站',
};
