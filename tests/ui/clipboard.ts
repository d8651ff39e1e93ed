/** Puts a clipboard in place of the browser's; gives what was copied, newest last. */
export function fakeClipboard({ refuses = false } = {}): readonly string[] {
  const copied: string[] = [];
  Object.defineProperty(navigator, 'clipboard', {
    configurable: true,
    value: {
      async writeText(text: string) {
        if (refuses) throw new DOMException('Write permission denied.', 'NotAllowedError');
        copied.push(text);
      },
    },
  });
  return copied;
}
