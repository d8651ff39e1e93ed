import { compileList } from '../src/cli/list/compile-list.ts';
import { developmentKey } from '../src/cli/list/keys.ts';
import { signRelease } from '../src/cli/list/sign-release.ts';
import { type ListServer, startListServer } from '../src/cli/list-server.ts';

/** Serves the list that a build packs: one that asks there finds itself up to date, as a release does on most days. */
export async function servePackedList(): Promise<ListServer> {
  const { release, payload } = await compileList();
  return startListServer(await signRelease(payload, release, [await developmentKey()]));
}
