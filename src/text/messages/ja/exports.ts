import type { Wording } from '../../bind.ts';
import type { English } from '../en/index.ts';

/** The findings of a page as a file. */
export const exports: Wording<English['exports']> = {
  title: '検出結果をエクスポート',
  lead: 'ベンダー、記録、出典のみです。ページのその他の内容はファイルに含まれません。',
  withHost: 'サイト名を記載（{host}）',
  copyMarkdown: 'Markdownでコピー',
  save: 'ファイルに保存',
  markdown: 'Markdown',
  csv: 'CSV',
  json: 'JSON',
  saved: '{file}として保存しました。',
  headingOn: '{host}のベンダー',
  heading: 'ページ上のベンダー',
  made: '{date}現在、Interdictリスト第{sequence}号（{published}発行）による。',
  jurisdictions: '優先する国・地域：{places}。',
  notAdvice: '各出典が伝える当局の措置をまとめたもので、法的助言ではありません。',
  mentions: '{count, plural, other {言及#件}}',
  links: '{count, plural, other {同社サイトへのリンク#件}}',
  ownSite: 'このページは同社のサイト',
};
