import { isMedia } from '../../instagram/export/files/media-names';

/** Whether a chosen file may be of use, by its name: the pictures of a folder need not even be brought to the reading. */
export function isWorthReading(path: string): boolean {
  return !isMedia(path);
}
