import type { first as english } from '../en/first';
import type { TranslationOf } from '../shape/template';
import { panel } from './panel';

export const first: TranslationOf<typeof english> = { panel };
