import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { MarkWishes } from '../../domain/mark-tone.ts';
import type { Day } from '../../domain/partial-date.ts';
import type { Home } from '../../domain/place.ts';
import type { Settings } from '../../settings/settings.ts';
import type { CitedList } from '../../text/citation.ts';
import type { InterfaceClient } from '../client.ts';
import type { SaveFile } from '../save-file.ts';
import type { Opened } from './use-opened.ts';

/** What every part of the popup or the panel may need. */
export interface Surface {
  readonly client: InterfaceClient;
  /** Where the person works. */
  readonly mine: readonly Home[];
  readonly day: Day;
  readonly marks: MarkWishes;
  /** The list in use. */
  readonly list: CitedList;
  /** Of the extension. */
  readonly version: string;
  /** Addresses of other pages of the extension. */
  readonly optionsUrl: string;
  readonly listUrl: string;
  /** Host name of the page in front; absent when it isn't read. */
  readonly host: string | undefined;
  readonly locked: readonly (keyof Settings)[];
  readonly saveFile: SaveFile;
  /** What was opened on a page. */
  readonly openedOn: (page: string) => Opened;
  /** Asks for everything again. */
  readonly reload: () => void;
  /** Tells, for eye and ear, how something that was done went. */
  readonly say: (words: string) => void;
  /** Where the focus goes once what was done is shown: its place may be gone then. A CSS selector. */
  readonly focusNext: (selector: string) => void;
}

export const SurfaceContext = createContext<Surface | undefined>(undefined);

export function useSurface(): Surface {
  const surface = useContext(SurfaceContext);
  if (!surface) throw new Error('No SurfaceContext around this component');
  return surface;
}
