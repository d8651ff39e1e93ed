import type { Wording } from '../../bind.ts';
import type { English } from '../en/index.ts';

export const report: Wording<English['report']> = {
  wrong: {
    subject: 'Lista Interdict: {vendor}',
    vendor: 'Proveedor: {vendor}',
    claim: 'Registro: {id} ({authority}, {instrument})',
    problem: 'Qué es incorrecto:',
    source: 'Fuente (dirección de un texto oficial o de una noticia):',
  },
  missing: {
    subject: 'Lista Interdict: falta un registro, {name}',
    unnamed: 'un proveedor',
    vendor: 'Proveedor o nombre que falta: {name}',
    restriction: 'Restricción (jurisdicción, acto jurídico, fecha):',
    source: 'Fuente (dirección de un texto oficial o de una noticia):',
  },
  list: 'Lista {sequence}, publicada el {published}',
  version: 'Interdict {version}',
};
