import type { VNode } from 'preact';
import { CLAIMS_LANGUAGE } from '../../text/claims-language.ts';

/** Words of the list itself within words of the interface: in the list's language, whatever that of the interface is. */
export function ListText({ text }: { text: string }): VNode {
  return <bdi lang={CLAIMS_LANGUAGE}>{text}</bdi>;
}
