import type { tags as english } from '../en/tags';
import type { TranslationOf } from '../shape/template';

export const tags: TranslationOf<typeof english> = {
  prospect: 'Calon pelanggan',
  customer: 'Pelanggan',
  influencer: 'Influencer',
  'same-field': 'Bidang yang sama',
  collaborator: 'Kolaborator',
};
