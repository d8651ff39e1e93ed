/** A claim copied as evidence. */
export const citation = {
  sentence: '{vendor} – {sentence}.',
  act: '{authority}, {instrument}. {scope}',
  source: '{title} ({publisher})',
  sourceDated: '{title} ({publisher}, {date})',
  checked: 'Checked {checked}. Interdict list {sequence} of {published}, entry {id}',
  /** Of a claim of another list. */
  checkedOther: 'Checked {checked}. {list}, entry {id}',
} as const;
