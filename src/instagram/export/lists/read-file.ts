import type { ExportEntry } from '../files/entry';
import type { ExportLimits } from '../files/limits';
import { ExportRefusal } from '../files/problem';
import { type FileFormat, Sniffer } from '../files/sniff';
import { HtmlRows, type HtmlSink } from '../html/html-rows';
import { HtmlFault } from '../html/html-tokens';
import { JsonRows } from '../json/json-rows';
import { JsonFault, type JsonSink } from '../json/json-sink';

/** Reads one file of an export into whichever sink fits what it holds. Its name's ending is not believed. */
export async function readFile(
  entry: ExportEntry,
  sinks: { readonly json: JsonSink; readonly html: HtmlSink },
  limits: ExportLimits,
): Promise<FileFormat> {
  const { path } = entry;
  if (entry.isEncrypted) throw new ExportRefusal('encrypted', { path });
  const sniffer = new Sniffer();
  let json: JsonRows | null = null;
  let html: HtmlRows | null = null;
  try {
    await entry.read((bytes) => {
      const text = sniffer.take(bytes);
      if (sniffer.format === 'json') {
        json ??= new JsonRows(sinks.json, limits.recordBytes);
        json.push(text);
      } else if (sniffer.format === 'html') {
        html ??= new HtmlRows(sinks.html, limits.recordBytes);
        html.push(text);
      }
    });
    // Assigned in the callback, which the compiler does not follow.
    (json as JsonRows | null)?.end();
    if (html !== null && !(html as HtmlRows).end()) throw new ExportRefusal('not-a-list', { path });
  } catch (error) {
    if (error instanceof JsonFault || error instanceof HtmlFault) throw refusalOf(error, path);
    throw error;
  }
  if (sniffer.format === null) throw new ExportRefusal('truncated-file', { path });
  return sniffer.format;
}

function refusalOf(fault: JsonFault | HtmlFault, path: string): ExportRefusal {
  if (fault.reason === 'too-large' || fault.reason === 'too-deep') return new ExportRefusal(fault.reason, { path });
  return new ExportRefusal(fault.reason === 'truncated' ? 'truncated-file' : 'broken-file', { path });
}

/** A small file in one piece, as text. */
export async function readText(entry: ExportEntry, limits: ExportLimits): Promise<string> {
  const { path } = entry;
  if (entry.isEncrypted) throw new ExportRefusal('encrypted', { path });
  const sniffer = new Sniffer();
  const decoder = new TextDecoder();
  let text = '';
  await entry.read((bytes) => {
    text += decoder.decode(sniffer.take(bytes), { stream: true });
    if (text.length > limits.smallFileBytes) throw new ExportRefusal('too-large', { path });
  });
  return text;
}
