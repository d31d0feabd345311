/** Where a star is written: files by their paths, several at once. What is not closed is not there. */
export interface StarFolder {
  open(path: string): Promise<OpenFile>;
  /** After the last file is closed. */
  end(): Promise<void>;
  /** Instead: what was begun is of no use. */
  discard(): Promise<void>;
}

export interface OpenFile {
  add(bytes: Uint8Array<ArrayBuffer>): Promise<void>;
  close(): Promise<void>;
}
