import type { Wording } from '../../bind.ts';
import type { English } from '../en/index.ts';

// No prefix stands before a name, for the names are mostly in Latin script.
export const card: Wording<English['card']> = {
  productOf: '{product} من منتجات {vendor}',
  ownedBy: 'المالك: {owner}',
  ownedSince: {
    day: 'المالك: {owner} منذ {date}',
    month: 'المالك: {owner} منذ {date}',
    year: 'المالك: {owner} منذ {date}',
  },
  nothingMine: 'لا قيود مسجّلة في ولاياتك القضائية',
  elsewhere:
    '{count, plural, zero {لا ولايات قضائية أخرى: {places}} one {كذلك ولاية قضائية أخرى: {places}} two {كذلك ولايتان قضائيتان أخريان: {places}} few {كذلك # ولايات قضائية أخرى: {places}} many {كذلك # ولاية قضائية أخرى: {places}} other {كذلك # ولاية قضائية أخرى: {places}}}',
  more: '{places}…',
  newest: 'أحدث تاريخ مسجّل: {date}',
  source: 'المصدر: {publisher}',
  newTab: 'يُفتح في علامة تبويب جديدة',
  whyMarked: 'سبب التمييز: {why}',
  why: {
    product: 'المنتج {name} من {vendor}',
    strong: 'اسم لا لبس فيه «{name}»',
    weak: 'اسم ملتبس «{name}»',
    near: '{subject}، بالقرب من «{evidence}»',
    sameVendor: '{subject}، مع «{evidence}» في الصفحة نفسها',
    companyCue: '{subject}، وبجانبه «{evidence}»',
    listed: '{subject}، في تعداد إلى جانب «{evidence}»',
    otherVendor: '{subject}، بالقرب من المورّد «{evidence}»',
    form: '{subject}، لطريقة كتابته هنا',
  },
  watched: 'في قائمة المتابعة لديك',
  note: 'ملاحظتك: {note}',
  close: 'إغلاق',
  actions: {
    open: 'كل السجلات',
    hide: 'ليس هذا المورّد',
    hideHere: 'عدم تمييزه في هذا الموقع',
    hideAlways: 'عدم تمييزه في أي مكان',
    hidden: 'لم يعد يُميَّز. يمكن استعادته من نافذة Interdict المنبثقة أو خياراته.',
    failed: 'تعذّر الحفظ. حاول مرة أخرى.',
  },
};
