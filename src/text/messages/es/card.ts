import type { Wording } from '../../bind.ts';
import type { English } from '../en/index.ts';

export const card: Wording<English['card']> = {
  productOf: '{product} es un producto de {vendor}',
  ownedBy: 'propiedad de {owner}',
  ownedSince: {
    day: 'propiedad de {owner} desde el {date}',
    month: 'propiedad de {owner} desde {date}',
    year: 'propiedad de {owner} desde {date}',
  },
  nothingMine: 'Sin restricciones registradas en sus jurisdicciones',
  elsewhere:
    '{count, plural, one {y # jurisdicción más: {places}} many {y # de jurisdicciones más: {places}} other {y # jurisdicciones más: {places}}}',
  more: '{places}…',
  newest: 'Fecha más reciente registrada: {date}',
  source: 'Fuente: {publisher}',
  newTab: 'se abre en una pestaña nueva',
  whyMarked: 'Por qué se marca: {why}',
  why: {
    product: 'producto {name} de {vendor}',
    strong: 'nombre inequívoco «{name}»',
    weak: 'nombre ambiguo «{name}»',
    near: '{subject}, cerca de «{evidence}»',
    sameVendor: '{subject}, con «{evidence}» en la misma página',
    companyCue: '{subject}, con «{evidence}» justo al lado',
    listed: '{subject}, en una enumeración junto a «{evidence}»',
    otherVendor: '{subject}, cerca del proveedor «{evidence}»',
    form: '{subject}, por la forma en que está escrito aquí',
  },
  watched: 'En su lista de seguimiento',
  note: 'Su nota: {note}',
  close: 'Cerrar',
  actions: {
    open: 'Todos los registros',
    hide: 'No es este proveedor',
    hideHere: 'No marcar en este sitio',
    hideAlways: 'No marcar en ningún sitio',
    hidden: 'Ya no se marca. Puede deshacerlo en la ventana emergente o en las opciones de Interdict.',
    failed: 'No se ha podido guardar. Inténtelo de nuevo.',
  },
};
