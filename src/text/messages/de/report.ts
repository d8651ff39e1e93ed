import type { Wording } from '../../bind.ts';
import type { English } from '../en/index.ts';

export const report: Wording<English['report']> = {
  wrong: {
    subject: 'Interdict-Liste: {vendor}',
    vendor: 'Anbieter: {vendor}',
    claim: 'Eintrag: {id} ({authority}, {instrument})',
    problem: 'Was falsch ist:',
    source: 'Quelle (Adresse eines amtlichen Textes oder eines Berichts):',
  },
  missing: {
    subject: 'Interdict-Liste: fehlender Eintrag, {name}',
    unnamed: 'ein Anbieter',
    vendor: 'Fehlender Anbieter oder Name: {name}',
    restriction: 'Beschränkung (Rechtsraum, Rechtsakt, Datum):',
    source: 'Quelle (Adresse eines amtlichen Textes oder eines Berichts):',
  },
  list: 'Liste {sequence}, veröffentlicht am {published}',
  version: 'Interdict {version}',
};
