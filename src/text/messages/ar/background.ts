import type { Wording } from '../../bind.ts';
import type { English } from '../en/index.ts';

export const background: Wording<English['background']> = {
  badge: {
    off: 'معطل',
    nothing: 'Interdict',
    count:
      'Interdict: {vendors, plural, zero {لا مورّدين في هذه الصفحة خاضعين لقيود في ولاياتك القضائية} one {مورّد واحد في هذه الصفحة خاضع لقيود في ولاياتك القضائية} two {مورّدان في هذه الصفحة خاضعان لقيود في ولاياتك القضائية} few {# مورّدين في هذه الصفحة خاضعون لقيود في ولاياتك القضائية} many {# مورّدًا في هذه الصفحة خاضعون لقيود في ولاياتك القضائية} other {# مورّد في هذه الصفحة خاضعون لقيود في ولاياتك القضائية}}',
    paused: 'Interdict: متوقف مؤقتًا',
    offHere: 'Interdict: معطّل في هذا الموقع',
    unreadable: 'Interdict: لا يمكن قراءة هذه الصفحة',
    expired: 'Interdict: قائمة المورّدين قديمة جدًا',
    expiredCount:
      'Interdict: قائمة المورّدين قديمة جدًا؛ {vendors, plural, zero {لا مورّدين في هذه الصفحة خاضعين لقيود في ولاياتك القضائية} one {مورّد واحد في هذه الصفحة خاضع لقيود في ولاياتك القضائية} two {مورّدان في هذه الصفحة خاضعان لقيود في ولاياتك القضائية} few {# مورّدين في هذه الصفحة خاضعون لقيود في ولاياتك القضائية} many {# مورّدًا في هذه الصفحة خاضعون لقيود في ولاياتك القضائية} other {# مورّد في هذه الصفحة خاضعون لقيود في ولاياتك القضائية}}',
  },
  menus: {
    lookUp: 'البحث في Interdict',
    vendors: 'كل المورّدين',
  },
  omnibox: {
    hint: 'اكتب اسم مورّد أو منتج',
    search: 'البحث عن «{query}» في قائمة Interdict',
    vendor: '{vendor} – {sentence}',
    noRecord: '{vendor} – لا قيود مسجّلة',
  },
};
