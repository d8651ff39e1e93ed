import type { VNode } from 'preact';
import type { PartialDate } from '../../domain/partial-date.ts';
import { useText } from './text-context.ts';

/** A date as exact as it is known, for people and for machines. */
export function PartialDateTime({ date }: { date: PartialDate }): VNode {
  return <time dateTime={date}>{useText().date(date)}</time>;
}
