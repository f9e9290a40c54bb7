import {serveItems} from 'study-log/workers/serveItems';
import {createCardDrawer} from './drawCard.js';

serveItems(createCardDrawer);
