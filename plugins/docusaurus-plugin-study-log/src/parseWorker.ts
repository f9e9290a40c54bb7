import {parseToJson} from './parse/parseToJson';
import {serveItems} from './workers/serveItems';

serveItems(() => parseToJson);
