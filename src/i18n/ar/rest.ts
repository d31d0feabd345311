import type { rest as english } from '../en/rest';
import type { TranslationOf } from '../shape/template';
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

export const rest: TranslationOf<typeof english> = {
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
