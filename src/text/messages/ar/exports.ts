import type { Wording } from '../../bind.ts';
import type { English } from '../en/index.ts';

export const exports: Wording<English['exports']> = {
  title: 'تصدير هذه النتائج',
  lead: 'المورّدون والسجلات والمصادر. لا يدخل الملف شيء آخر من الصفحة.',
  withHost: 'ذكر الموقع: {host}',
  copyMarkdown: 'نسخ بصيغة Markdown',
  save: 'الحفظ في ملف',
  markdown: 'Markdown',
  csv: 'CSV',
  json: 'JSON',
  saved: 'حُفظ في الملف {file}.',
  headingOn: 'المورّدون في {host}',
  heading: 'المورّدون في صفحة',
  made: 'كما في {date}، وفق قائمة Interdict رقم {sequence} المنشورة في {published}.',
  jurisdictions: 'ما يُراعى أولًا: {places}.',
  notAdvice: 'ما اتخذته السلطات من إجراءات وفق المصادر. وليس هذا استشارة قانونية.',
  mentions:
    '{count, plural, zero {لا إشارات} one {إشارة واحدة} two {إشارتان} few {# إشارات} many {# إشارة} other {# إشارة}}',
  links:
    '{count, plural, zero {لا روابط إلى مواقعه} one {رابط واحد إلى مواقعه} two {رابطان إلى مواقعه} few {# روابط إلى مواقعه} many {# رابطًا إلى مواقعه} other {# رابط إلى مواقعه}}',
  ownSite: 'الصفحة من موقعه الخاص',
};
