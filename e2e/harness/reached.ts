import type { LoggedRequest } from '../replica/request-log';
import type { Journey } from './journey';

let asked = 0;

/**
 * What has reached the replica until now. The page on Instagram asks for something more first: when that is answered,
 * whatever was sent before it has had the same chance to arrive.
 */
export async function reachedUntilNow({ page, replica }: Pick<Journey, 'page' | 'replica'>): Promise<LoggedRequest[]> {
  const last = `/the-last-of-all/?${++asked}`;
  await page.evaluate((address) => fetch(address).then((answer) => answer.text()), last);
  return replica.log.filter(({ url }) => url !== last);
}
