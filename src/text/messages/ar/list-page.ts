import type { Wording } from '../../bind.ts';
import type { English } from '../en/index.ts';

export const listPage: Wording<English['listPage']> = {
  windowTitle: '{view} – Interdict',
  title: 'قائمة Interdict',
  skip: 'الانتقال إلى المحتوى',
  loading: 'جارٍ فتح القائمة…',
  views: {
    label: 'أقسام هذه الصفحة',
    vendors: 'المورّدون',
    matrix: 'المصفوفة',
    changes: 'التغييرات',
    about: 'عن القائمة',
    options: 'الخيارات',
  },
  search: {
    label: 'البحث في القائمة',
    hint: 'اسم أو موقع، بأي لغة',
    silent: 'لم يستجب البحث. يظهر كل المورّدين الذين تتيحهم المرشّحات.',
  },
  filters: {
    title: 'المرشّحات',
    open: '{count, plural, =0 {المرشّحات} zero {المرشّحات} one {المرشّحات (#)} two {المرشّحات (#)} few {المرشّحات (#)} many {المرشّحات (#)} other {المرشّحات (#)}}',
    active: 'المرشّحات المستخدمة',
    remove: 'إزالة المرشّح «{value}»',
    clear: 'إزالة الكل',
    facets: {
      tone: 'الدرجة',
      jurisdiction: 'الولاية القضائية',
      kind: 'نوع الإجراء',
      status: 'الحالة',
      basis: 'مصدر المعلومة',
      sector: 'ما يبيعه المورّد',
      list: 'القائمة',
    },
    count:
      '{count, plural, zero {لا مورّدين} one {مورّد واحد} two {مورّدان} few {# مورّدين} many {# مورّدًا} other {# مورّد}}',
    all: 'عرض الكل ({count})',
    fewer: 'عرض أقل',
    chosen:
      '{count, plural, zero {المختار: #} one {المختار: #} two {المختار: #} few {المختار: #} many {المختار: #} other {المختار: #}}',
  },
  results: {
    all: '{vendors, plural, zero {لا مورّدين} one {مورّد واحد} two {مورّدان} few {# مورّدين} many {# مورّدًا} other {# مورّد}}، {claims, plural, zero {لا سجلات} one {سجل واحد} two {سجلان} few {# سجلات} many {# سجلًا} other {# سجل}}',
    found:
      '{vendors, plural, zero {لا مورّدين} one {مورّد واحد} two {مورّدان} few {# مورّدين} many {# مورّدًا} other {# مورّد}} من أصل {all, number}، {claims, plural, zero {لا سجلات} one {سجل واحد} two {سجلان} few {# سجلات} many {# سجلًا} other {# سجل}}',
    none: 'لا مورّدين من أصل {all, number}',
    asking: 'جارٍ البحث…',
    empty: {
      title: 'لا مورّد في القائمة يستوفي كل ذلك',
      search: 'لا شيء في القائمة باسم «{query}»، أو لا شيء منه يجتاز المرشّحات.',
      filters: 'لا إجراء واحدًا يستوفي كل هذه المرشّحات معًا.',
      meaning: 'يعني ذلك فقط أن القائمة لا تضم سجلًا كهذا.',
      clearFilters: 'إزالة المرشّحات',
      clearAll: 'عرض كل المورّدين',
    },
  },
  export: {
    title: 'التصدير',
    selection:
      'التصدير: {claims, plural, zero {لا سجلات} one {سجل واحد} two {سجلان} few {# سجلات} many {# سجلًا} other {# سجل}} عن {vendors, plural, zero {لا مورّدين} one {مورّد واحد} two {مورّدَين} few {# مورّدين} many {# مورّدًا} other {# مورّد}}',
    vendor: 'تصدير هذا المورّد',
    csv: 'CSV',
    json: 'JSON',
    ftm: 'FollowTheMoney',
    saved: 'حُفظ في الملف {file}.',
  },
  vendor: {
    unknown: {
      title: 'غير موجود في هذه القائمة',
      body: 'لا تضم القائمة المستخدمة المورّد «{vendor}». ربما أُزيل أو تغيّر اسمه.',
    },
    removed: 'أُزيل «{id}» من القائمة ({date}).',
    claims: 'الإجراءات',
    openAll: 'فتح الكل',
    closeAll: 'طي الكل',
    timeline: 'التسلسل الزمني',
    company: 'الشركة',
    link: 'رابط إلى هذا الإجراء',
  },
  matrix: {
    lead: 'كل صف مورّد، وكل عمود ولاية قضائية؛ وولاياتك تأتي أولًا. تظهر علامة حيث يوجد إجراء في القائمة.',
    label: 'المورّدون بحسب الولايات القضائية',
    keys: 'تنقل مفاتيح الأسهم من خلية إلى أخرى، ومع Ctrl إلى الإجراء التالي؛ ويفتحه Enter.',
    vendor: 'المورّد',
    cell: '{vendor}، {place}: {tone}، {acts, plural, zero {لا إجراءات} one {إجراء واحد} two {إجراءان} few {# إجراءات} many {# إجراءً} other {# إجراء}}',
    emptyCell: '{vendor}، {place}: لا سجلات',
    column:
      '{place}، {vendors, plural, zero {لا مورّدين} one {مورّد واحد} two {مورّدان} few {# مورّدين} many {# مورّدًا} other {# مورّد}}',
    legend: 'معاني العلامات',
  },
  changes: {
    lead: 'ما غيّره كل إصدار من القائمة مقارنةً بسابقه، إلى أبعد ما تذكره القائمة.',
    release: 'القائمة {sequence}',
    none: 'لا تذكر القائمة أي تغييرات.',
    nothing: 'لم يتغيّر أي مورّد ولا أي إجراء.',
    vendorsAdded:
      '{count, plural, zero {لم يُضف أي مورّد} one {أُضيف مورّد واحد} two {أُضيف مورّدان} few {أُضيف # مورّدين} many {أُضيف # مورّدًا} other {أُضيف # مورّد}}',
    vendorsRemoved:
      '{count, plural, zero {لم يُحذف أي مورّد} one {حُذف مورّد واحد} two {حُذف مورّدان} few {حُذف # مورّدين} many {حُذف # مورّدًا} other {حُذف # مورّد}}',
    statusChanged:
      '{count, plural, zero {لا إجراءات تغيّرت حالتها} one {إجراء واحد تغيّرت حالته} two {إجراءان تغيّرت حالتهما} few {# إجراءات تغيّرت حالتها} many {# إجراءً تغيّرت حالتها} other {# إجراء تغيّرت حالتها}}',
    claimsAdded:
      '{count, plural, zero {لم يُضف أي إجراء إلى مورّدين معروفين} one {أُضيف إجراء واحد إلى مورّد معروف} two {أُضيف إجراءان إلى مورّدين معروفين} few {أُضيفت # إجراءات إلى مورّدين معروفين} many {أُضيف # إجراءً إلى مورّدين معروفين} other {أُضيف # إجراء إلى مورّدين معروفين}}',
    claimsRemoved:
      '{count, plural, zero {لم يُحذف أي إجراء} one {حُذف إجراء واحد} two {حُذف إجراءان} few {حُذفت # إجراءات} many {حُذف # إجراءً} other {حُذف # إجراء}}',
    corrected:
      '{count, plural, zero {لم يُصحَّح أي إجراء} one {صُحّح إجراء واحد} two {صُحّح إجراءان} few {صُحّحت # إجراءات} many {صُحّح # إجراءً} other {صُحّح # إجراء}}',
    vendorsCorrected:
      '{count, plural, zero {لم يُصحَّح أي مورّد} one {صُحّح مورّد واحد} two {صُحّح مورّدان} few {صُحّح # مورّدين} many {صُحّح # مورّدًا} other {صُحّح # مورّد}}',
    claim: '{place}، {kind}',
    status: '{to}، سابقًا: {from}',
    fields: {
      jurisdiction: 'الولاية القضائية',
      authority: 'الجهة',
      instrument: 'السند القانوني',
      kind: 'نوع الإجراء',
      basis: 'مصدر المعلومة',
      targeting: 'من يُذكر بالاسم',
      scope: 'النطاق',
      announced: 'تاريخ الإعلان',
      effective: 'تاريخ بدء السريان',
      ended: 'تاريخ الانتهاء',
      expires: 'تاريخ انقضاء المدة',
      summary: 'الملخص',
      history: 'السجل الزمني',
      answers: 'رد المورّد',
      sources: 'المصادر',
      asOf: 'تاريخ التحقق',
      confirmed: 'إعادة قراءة المصدر',
      doubt: 'موضع الشك',
      name: 'الاسم',
      names: 'الأسماء',
      products: 'المنتجات',
      legalNames: 'الأسماء القانونية',
      owner: 'المالك',
      subsidiaries: 'العلامات والوحدات',
      domains: 'المواقع',
      sectors: 'ما يبيعه',
      seat: 'المقر',
      note: 'ملاحظة',
      evidence: 'الكلمات المصاحبة للأسماء',
    },
  },
  about: {
    lead: 'تذكر القائمة ما اتخذته السلطات من إجراءات بشأن مورّدي التقنية، ومصدر المعلومة، ومنذ متى. وهي لا تصف أي شركة بالسوء أبدًا، وقد يكون مورّد لا سجل له هنا خاضعًا لقيود مع ذلك.',
    claims:
      'كل سجل إجراء واحد من جهة واحدة بحق مورّد واحد، مع مصادره وتاريخ آخر تحقق منه. وحيث لا يوجد نص رسمي، تذكر القائمة ذلك.',
    notAdvice: 'ليست القائمة استشارة قانونية.',
    number: 'الرقم',
    published: 'تاريخ النشر',
    lastCheck: 'آخر تحقق',
    vendors: 'المورّدون',
    claimCount: 'السجلات',
    jurisdictions: 'الولايات القضائية',
    sources: 'المصادر',
    sourcesOf:
      '{sources, plural, zero {لا صفحات} one {صفحة واحدة} two {صفحتان} few {# صفحات} many {# صفحة} other {# صفحة}} من {publishers, plural, zero {لا ناشرين} one {ناشر واحد} two {ناشرَين} few {# ناشرين} many {# ناشرًا} other {# ناشر}}',
    byBasis:
      '{claims, plural, zero {لا سجلات} one {سجل واحد} two {سجلان} few {# سجلات} many {# سجلًا} other {# سجل}} (رسمي: {official, number}، وفق تقارير صحفية فقط: {press, number})',
    tones: 'معاني الدرجات',
  },
};
