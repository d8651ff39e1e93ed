/** The position of a hash among ascending ones, or -1. Hashes are spread evenly: where one stands is nearly told by itself. */
export function positionOf(ascending: Int32Array, hash: number): number {
  let low = 0;
  let high = ascending.length - 1;
  while (low <= high) {
    const [first, last] = [ascending[low] ?? 0, ascending[high] ?? 0];
    if (hash < first || hash > last) return -1;
    const share = last === first ? 0 : (hash - first) / (last - first);
    const at = low + Math.floor(share * (high - low));
    const found = ascending[at] ?? 0;
    if (found === hash) return at;
    if (found < hash) low = at + 1;
    else high = at - 1;
  }
  return -1;
}
