import {createJsonParser} from './logs/parseToJson.js';
import {serveItems} from './workers/serveItems.js';

serveItems(createJsonParser);
