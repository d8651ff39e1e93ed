import { unreachable } from '../../domain/result.ts';
import type { ListRefusal } from '../../list/refusal.ts';

/** What is wrong with a list file, in one sentence for the person who made it. */
export function refusalText(refusal: ListRefusal): string {
  switch (refusal.kind) {
    case 'not-a-list':
      return 'its first line is no header of a list.';
    case 'truncated':
      return `the payload has ${refusal.gotBytes} bytes, the header says ${refusal.expectedBytes}.`;
    case 'unsigned':
      return 'the second line holds no signatures.';
    case 'unknown-key':
      return `it is signed by ${refusal.keyIds.join(', ')}, none of which is trusted here.`;
    case 'expired-key':
      return `the time of ${refusal.keyIds.join(', ')}, which signed it, is over.`;
    case 'too-few-signatures':
      return `${refusal.got} trusted keys signed it, ${refusal.needed} have to.`;
    case 'bad-keys':
      return `its change of keys to version ${refusal.version} breaks the rules: ${refusal.problem}.`;
    case 'bad-signature':
      return 'no signature fits its header; the header or the signature was changed.';
    case 'bad-hash':
      return 'the payload is not the one that was signed.';
    case 'older':
      return `its sequence is ${refusal.got}, lower than ${refusal.have}.`;
    case 'conflicting':
      return `another list with sequence ${refusal.sequence} exists.`;
    case 'expired':
      return `it expired on ${refusal.expires}.`;
    case 'from-the-future':
      return `it says it was published on ${refusal.published}, which is to come.`;
    case 'needs-newer-app':
      return `it needs version ${refusal.minAppVersion} of the extension.`;
    case 'invalid':
      return `${refusal.path || 'the payload'} ${refusal.problem}.`;
    case 'shrunk':
      return `it has ${refusal.to} ${refusal.of} instead of ${refusal.from}, and its header doesn't say that it may shrink.`;
    case 'grown':
      return `it has ${refusal.to} ${refusal.of} instead of ${refusal.from}, and its header doesn't say that it may grow.`;
    default:
      return unreachable(refusal);
  }
}
