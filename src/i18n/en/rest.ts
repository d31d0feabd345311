import { context } from './context';
import { data } from './data';
import { dataParts } from './data-parts';
import { evidence } from './evidence';
import { exchange } from './exchange';
import { guide } from './guide';
import { hints } from './hints';
import { history } from './history';
import { importing } from './import';
import { insights } from './insights';
import { lists } from './lists';
import { manners } from './manners';
import { people } from './people';
import { picture } from './picture';
import { pulse } from './pulse';
import { settings } from './settings';
import { start } from './start';
import { trouble } from './trouble';

/** What is said by pieces of the panel that are fetched when they are first opened; fetched once, with the first of them. */
export const rest = {
  context,
  data,
  dataParts,
  evidence,
  exchange,
  guide,
  hints,
  history,
  importing,
  insights,
  lists,
  manners,
  people,
  picture,
  pulse,
  start,
  settings,
  trouble,
};
