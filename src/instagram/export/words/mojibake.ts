const utf8 = new TextDecoder('utf-8', { fatal: true });

/**
 * JSON exports write every byte of UTF-8 as its own `\u00xx`, in keys as well as values ("mojibake", every vintage
 * 2018–2026). Repairs it; text that is no such thing is returned as it came.
 */
export function repairMojibake(text: string): string {
  let isAscii = true;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > 0xff) return text;
    if (code > 0x7f) isAscii = false;
  }
  if (isAscii) return text;
  try {
    return utf8.decode(Uint8Array.from(text, (letter) => letter.charCodeAt(0)));
  } catch {
    return text;
  }
}
