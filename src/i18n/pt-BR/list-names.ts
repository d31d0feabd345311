import type { listNames as english } from '../en/list-names';
import type { TranslationOf } from '../shape/template';

export const listNames: TranslationOf<typeof english> = {
  mutual: 'Vocês se seguem',
  'only-i-follow': 'Não seguem de volta',
  'only-they-follow': 'Você não segue de volta',
  neither: 'Vocês não se seguem',
  unknown: 'Ainda não se sabe',
  'not-found': 'Não encontradas',
  'too-early': 'Cedo demais para saber',
};
