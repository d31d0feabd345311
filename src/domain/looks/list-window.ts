/** Why a list of an export is not all there, as far as dates go: it holds what is of `from` to `to` (epoch ms). Not sure: only the person can tell. */
export interface ListWindow {
  readonly from: number;
  readonly to: number;
  readonly isSure: boolean;
}
