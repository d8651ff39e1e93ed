/** The language (BCP 47) in which lists of this format write scopes, summaries and notes; for the `lang` of such texts. */
export const CLAIMS_LANGUAGE = 'en';
