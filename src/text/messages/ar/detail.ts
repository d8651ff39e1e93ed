import type { Wording } from '../../bind.ts';
import type { English } from '../en/index.ts';

// What happened to an act is a noun, like the statuses, for nouns agree with every kind.
export const detail: Wording<English['detail']> = {
  table: {
    caption:
      '{acts, plural, zero {لا إجراءات} one {إجراء واحد} two {إجراءان} few {# إجراءات} many {# إجراءً} other {# إجراء}} في {places, plural, zero {أي ولاية قضائية} one {ولاية قضائية واحدة} two {ولايتين قضائيتين} few {# ولايات قضائية} many {# ولاية قضائية} other {# ولاية قضائية}}',
    jurisdiction: 'الولاية القضائية',
    kind: 'النوع',
    status: 'الحالة',
    basis: 'الأساس',
    since: 'منذ',
    source: 'المصدر',
    open: '{kind}، {place}',
    noDate: 'تاريخ غير معروف',
    official: 'رسمي',
    press: 'تقارير صحفية',
    more: '{count, plural, zero {ولا شيء آخر} one {وواحد آخر} two {واثنان آخران} few {و# أخرى} many {و# أخرى} other {و# أخرى}}',
  },
  timeline: {
    title:
      'التسلسل الزمني: {count, plural, zero {لا خطوات} one {خطوة واحدة} two {خطوتان} few {# خطوات} many {# خطوة} other {# خطوة}}',
    step: '{kind}: {event}',
    events: {
      start: 'بدء السريان',
      advised: 'إصدار',
      opened: 'بدء',
      reportedStart: 'بدء السريان، وفق تقارير صحفية',
      due: 'من المقرر بدء السريان',
      overdue: 'كان من المقرر بدء السريان',
      withdrawn: 'سحب',
      closed: 'إغلاق',
      runsOut: 'انتهاء المدة ما لم تُجدَّد',
    },
  },
  date: 'التاريخ',
  owner: 'المالك',
  ownerSince: {
    day: 'منذ {date}',
    month: 'منذ {date}',
    year: 'منذ {date}',
  },
  sites: 'المواقع',
  inList: 'كل ما في القائمة عن {vendor}',
  copy: {
    title: 'النسخ مع المصادر',
    all: '{count, plural, zero {لا إجراءات} one {الإجراء ومصادره} two {الإجراءان ومصادرهما} few {كل الإجراءات (#) ومصادرها} many {كل الإجراءات (#) ومصادرها} other {كل الإجراءات (#) ومصادرها}}',
    one: 'نسخ هذا الإجراء',
    plain: 'نص عادي',
    markdown: 'Markdown',
    copied: 'تم النسخ.',
    failed: 'لم يسمح المتصفح بالنسخ.',
  },
  hide: {
    title: 'إخفاء {vendor}',
    lead: 'المورّدون المخفيون لا يُميَّزون ولا يُحتسبون. ويبقون مدرجين في أسفل هذه النافذة.',
    until: 'المدة',
    changed: 'إلى أن يتغيّر شيء في الإجراءات المتخذة بحقه',
    forever: 'نهائيًا',
    here: 'إخفاء في هذا الموقع',
    everywhere: 'إخفاء في كل مكان',
    hiddenHere: 'المورّد {vendor} مخفي في {host}.',
    hiddenEverywhere: 'المورّد {vendor} مخفي في كل مكان.',
    shown: 'عاد المورّد {vendor} إلى الظهور.',
  },
  report: {
    wrong: 'الإبلاغ عن سجل خاطئ',
    missing: 'الإبلاغ عن سجل ناقص',
    lead: 'أكمل هذا النص وأرسله إلى ناشر القائمة. لا يُرسَل شيء تلقائيًا، وليس في النص شيء من هذه الصفحة.',
    text: 'البلاغ',
    copy: 'نسخ البلاغ',
    mail: 'الفتح في برنامج البريد',
  },
};
