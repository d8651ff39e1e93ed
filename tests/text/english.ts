import { english } from '../../src/text/messages/en/index.ts';
import { makeText } from '../../src/text/text.ts';

/** The words of the interface in English. */
export const EN = makeText('en', english);
