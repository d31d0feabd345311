import { sinceColumn } from '../../domain/exports/import-column';
import type { BinnedDeletion } from '../store/bin-rows';
import type { ImportRow } from '../store/schema';

/**
 * Whether this column of an export was forgotten with one of the viewer's lists, by one of these deletions. A deletion
 * does not hold every such column: that of somebody who was forgotten before, and stood in it alone, was gone already.
 */
export function isOfForgottenList(
  deletions: readonly BinnedDeletion[],
  { viewer, importedAt }: Pick<ImportRow, 'viewer' | 'importedAt'>,
  column: string,
): boolean {
  return deletions.some(
    ({ order, binnedAt }) =>
      order.kind === 'list' &&
      order.viewer === viewer &&
      order.owner === viewer &&
      column === sinceColumn(order.list) &&
      importedAt <= binnedAt,
  );
}
