/**
 * Whether a licence expression (SPDX 2.3, annex D) can be met with these licences alone: every part of an AND, one of an
 * OR. A licence with an exception counts by its whole text, "Apache-2.0 WITH LLVM-exception". False for what is no
 * expression.
 */
export function isMetBy(expression: string, allowed: ReadonlySet<string>): boolean {
  const words = expression.match(/[()]|[^\s()]+/g) ?? [];
  let at = 0;
  const answer = either();
  return answer === true && at === words.length;

  function either(): boolean | undefined {
    return joined('OR', both, (one, other) => one || other);
  }

  function both(): boolean | undefined {
    return joined('AND', single, (one, other) => one && other);
  }

  /** Reads on to the end even when the answer is known: the rest may be no expression. */
  function joined(
    operator: string,
    part: () => boolean | undefined,
    join: (one: boolean, other: boolean) => boolean,
  ): boolean | undefined {
    let sum = part();
    while (words[at] === operator) {
      at += 1;
      const next = part();
      sum = sum === undefined || next === undefined ? undefined : join(sum, next);
    }
    return sum;
  }

  function single(): boolean | undefined {
    const word = words[at++];
    if (word === '(') {
      const inner = either();
      return words[at++] === ')' ? inner : undefined;
    }
    if (word === undefined || !/^[A-Za-z0-9][A-Za-z0-9.+-]*$/.test(word) || OPERATORS.has(word))
      return undefined;
    if (words[at] !== 'WITH') return allowed.has(word);
    at += 1;
    return allowed.has(`${word} WITH ${words[at++]}`);
  }
}

const OPERATORS: ReadonlySet<string> = new Set(['AND', 'OR', 'WITH']);
