/**
 * Hands a file to the person's downloads. Lives here because it is the one place of the whole product that clicks
 * something: a link of its own, in an extension page; it is never bundled into what runs on instagram.com.
 */
export function saveFile(name: string, parts: BlobPart[], type: string): void {
  const url = URL.createObjectURL(new Blob(parts, { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download holds the blob from here on; a minute is enough for any browser to have taken it.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
