import type { Wording } from '../../bind.ts';
import type { English } from '../en/index.ts';

export const exports: Wording<English['exports']> = {
  title: 'Экспорт найденного',
  lead: 'Поставщики, записи и источники. Ничего другого со страницы в файл не попадет.',
  withHost: 'Указать сайт: {host}',
  copyMarkdown: 'Копировать как Markdown',
  save: 'Сохранить в файл',
  markdown: 'Markdown',
  csv: 'CSV',
  json: 'JSON',
  saved: 'Сохранено в файл {file}.',
  headingOn: 'Поставщики на сайте {host}',
  heading: 'Поставщики на странице',
  made: 'По состоянию на {date}, по списку Interdict {sequence} от {published}',
  jurisdictions: 'В первую очередь учитываются: {places}.',
  notAdvice: 'Меры органов власти, по сведениям источников. Это не юридическая консультация.',
  mentions: '{count, plural, one {# упоминание} few {# упоминания} many {# упоминаний} other {# упоминания}}',
  links:
    '{count, plural, one {# ссылка на его сайты} few {# ссылки на его сайты} many {# ссылок на его сайты} other {# ссылки на его сайты}}',
  ownSite: 'страница относится к его собственному сайту',
};
