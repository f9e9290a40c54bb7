import {serveItems} from 'study-log/workers/serveItems';
import {createCardDrawer} from './drawing/drawCard.js';

serveItems(createCardDrawer);
