import {serveItems} from '../../../workers/serveItems.js';
import {createCardDrawer} from './drawCard.mjs';

serveItems(createCardDrawer);
