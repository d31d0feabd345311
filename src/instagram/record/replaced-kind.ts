import type { Inventor } from './invented';
import type { PlainNames } from './plain-name';

/** Values of these names are kinds, not what somebody wrote: they stay where they are plain. */
export const NAMES_OF_KINDS = /^(?:__typename|fb_api_req_friendly_name|(?:define|require)>{0,2})$/;
/** What is called of a module stands beside its name. */
const CALLS = /^(?:next|handle|init)$/;

/** `adp_PolarisProfilePageContentQueryRelayPreloader_6a1b…` keeps all but its number. */
export function replacedKind(real: string, names: PlainNames, invented: Inventor): string {
  const [, plain = real, number] = /^(\w*[A-Za-z])_([0-9a-f]{6,})$/.exec(real) ?? [];
  // People put no capitals within a name, and what is called is one of few.
  const isKind = CALLS.test(real) || (/[a-z][A-Z]/.test(plain) && names.isPlain(plain));
  if (!isKind) return invented.token(real);
  return number === undefined ? real : `${plain}_${invented.token(number)}`;
}
