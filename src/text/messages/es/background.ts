import type { Wording } from '../../bind.ts';
import type { English } from '../en/index.ts';

export const background: Wording<English['background']> = {
  badge: {
    off: 'off',
    nothing: 'Interdict',
    count:
      'Interdict: {vendors, plural, one {# proveedor de esta página con restricciones en sus jurisdicciones} many {# de proveedores de esta página con restricciones en sus jurisdicciones} other {# proveedores de esta página con restricciones en sus jurisdicciones}}',
    paused: 'Interdict: en pausa',
    offHere: 'Interdict: desactivado en este sitio',
    unreadable: 'Interdict: esta página no se puede leer',
    expired: 'Interdict: la lista de proveedores es demasiado antigua',
    expiredCount:
      'Interdict: la lista de proveedores es demasiado antigua; {vendors, plural, one {# proveedor de esta página con restricciones en sus jurisdicciones} many {# de proveedores de esta página con restricciones en sus jurisdicciones} other {# proveedores de esta página con restricciones en sus jurisdicciones}}',
  },
  menus: {
    lookUp: 'Buscar en Interdict',
    vendors: 'Todos los proveedores',
  },
  omnibox: {
    hint: 'Escriba el nombre de un proveedor o de un producto',
    search: 'Buscar «{query}» en la lista de Interdict',
    vendor: '{vendor} – {sentence}',
    noRecord: '{vendor} – sin restricciones registradas',
  },
};
