import type { Wording } from '../../bind.ts';
import type { English } from '../en/index.ts';

export const report: Wording<English['report']> = {
  wrong: {
    subject: 'قائمة Interdict: {vendor}',
    vendor: 'المورّد: {vendor}',
    claim: 'السجل: {id} ({authority}, {instrument})',
    problem: 'موضع الخطأ:',
    source: 'المصدر (عنوان نص رسمي أو تقرير صحفي):',
  },
  missing: {
    subject: 'قائمة Interdict: سجل ناقص، {name}',
    unnamed: 'مورّد',
    vendor: 'المورّد أو الاسم الناقص: {name}',
    restriction: 'القيد (الولاية القضائية، السند القانوني، التاريخ):',
    source: 'المصدر (عنوان نص رسمي أو تقرير صحفي):',
  },
  list: 'القائمة {sequence}، نُشرت في {published}',
  version: 'Interdict {version}',
};
