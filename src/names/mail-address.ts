const LOCAL_PART_END = /[\p{L}\p{N}._%+-]$/u;
const DOMAIN_START = /^[\p{L}\p{N}]/u;

/**
 * Whether `[start, end)` of the text is part of an e-mail address (RFC 5322, addr-spec, as far as people write it):
 * a person's mailbox at mail.ru or gmail.com says nothing about the vendor. A handle (@Huawei) is none.
 */
export function isInMailAddress(text: string, start: number, end: number): boolean {
  // Before anything that costs more: hardly any text has the sign at all.
  if (!text.slice(Math.max(0, start - 64), end + 66).includes('@')) return false;
  const domainStart = text.slice(Math.max(0, start - 64), start);
  const at = domainStart.lastIndexOf('@');
  if (
    at > 0 &&
    /^[\p{L}\p{N}.-]*$/u.test(domainStart.slice(at + 1)) &&
    LOCAL_PART_END.test(domainStart.slice(0, at))
  ) {
    return true;
  }
  const rest = /^[\p{L}\p{N}._%+-]{0,64}@/u.exec(text.slice(end, end + 66));
  return rest !== null && DOMAIN_START.test(text.slice(end + rest[0].length, end + rest[0].length + 2));
}
