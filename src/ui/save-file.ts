/** A text as a file to be saved. */
export interface SavedFile {
  /** With its ending. */
  readonly name: string;
  /** MIME type, without a charset: the text is saved as UTF-8. */
  readonly type: string;
  readonly text: string;
}

/** Hands a file to the browser to be saved. */
export type SaveFile = (file: SavedFile) => void;

/** Saves by a link that is never shown: no permission is needed, and the browser asks or tells where the file goes. */
export const saveFile: SaveFile = ({ name, type, text }) => {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads it after the click; an address that is gone by then saves nothing.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
};
