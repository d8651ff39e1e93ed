import type { Page } from 'puppeteer-core';
import type { Session } from '../browsers/session.ts';
import type { Bench } from './bench.ts';
import type { ReadingSide } from './page-side/reading.ts';
import { openWorld, type World } from './world.ts';

/** A page with the page script in it, which doesn't read it yet. */
export interface OpenReading {
  readonly page: Page;
  readonly world: World<ReadingSide>;
}

export async function openReading(
  { scripts, names }: Bench,
  session: Session,
  url: string,
): Promise<OpenReading> {
  const page = await session.open(url);
  const world = await openWorld<ReadingSide>(session, page, scripts.reading);
  await world.call('setUp', names.indexes.usual);
  return { page, world };
}
