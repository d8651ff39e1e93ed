import type { Reason } from '../domain/mention.ts';
import { unreachable } from '../domain/result.ts';
import type { NameRole } from '../domain/vendor.ts';
import type { Text } from './text.ts';

/** A name and the rule by which it was believed. */
export interface WhyMarked {
  readonly name: string;
  readonly role: NameRole;
  readonly reason: Reason;
}

/** Why a name was marked: "weak name ‘Wiz’, near ‘cloud security’". */
export function whyMarked({ name, role, reason }: WhyMarked, vendor: string, text: Text): string {
  const { why } = text.card;
  if (reason.rule === 'strong') {
    return role === 'product' ? why.product({ name, vendor }) : why.strong({ name });
  }
  const subject = role === 'product' ? why.product({ name, vendor }) : why.weak({ name });
  const { evidence } = reason;
  switch (reason.rule) {
    case 'near':
      return why.near({ subject, evidence });
    case 'same-vendor':
      return why.sameVendor({ subject, evidence });
    case 'company-cue':
      return why.companyCue({ subject, evidence });
    case 'listed':
      return why.listed({ subject, evidence });
    case 'other-vendor':
      return why.otherVendor({ subject, evidence });
    case 'form':
      return why.form({ subject });
    default:
      return unreachable(reason);
  }
}
