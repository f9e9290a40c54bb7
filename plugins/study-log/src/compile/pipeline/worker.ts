import {serveItems} from '../../workers/serveItems.js';
import {createBodyCompiler} from './compileBody.js';

serveItems(() => createBodyCompiler({remarkPlugins: [], rehypePlugins: []}));
