import type { ShownCount } from '../domain/looks/count';

/** How many a text may say: from this to that. */
export type Shown = Pick<ShownCount, 'low' | 'high'>;

/** Those that mean the same wherever they are used. ("B" does not: in Turkish it is a thousand.) */
const UNITS: Readonly<Record<string, number>> = { k: 1e3, rb: 1e3, m: 1e6, jt: 1e6 };

/**
 * How many a text says: "1,234", "1.234", "1 234", "12,34,567", "567" exactly; "2.2M" and "12,5 rb" as all that may be
 * shown so, cut off or rounded; anything else is null.
 */
export function readCount(text: string): Shown | null {
  const plain = text.trim();
  if (/^\d{1,3}([.,'’\s])(?:\d{2,3}\1)*\d{3}$|^\d{1,15}$/.test(plain)) {
    const count = Number(plain.replace(/\D/g, ''));
    return { low: count, high: count };
  }
  const [, whole, part = '', unit] = /^(\d{1,3})(?:[.,](\d{1,2}))?\s*(k|rb|m|jt)$/i.exec(plain) ?? [];
  if (unit === undefined) return null;
  const step = UNITS[unit.toLowerCase()]! / 10 ** part.length;
  const count = Number(`${whole}${part}`) * step;
  return { low: Math.max(0, count - step / 2), high: count + step - 1 };
}
