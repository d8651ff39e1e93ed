/** How far from a name its surroundings are looked at, in UTF-16 units. */
export const EVIDENCE_REACH = 400;
