/** Pictures, films and sounds, by their names: an export holds thousands of them, and none is looked into. */
export function isMedia(path: string): boolean {
  return /\.(?:jpe?g|png|webp|heic|gif|mp4|mov|webm|srt|mp3|m4a|aac|ogg|opus|wav)\s*$/i.test(path);
}
