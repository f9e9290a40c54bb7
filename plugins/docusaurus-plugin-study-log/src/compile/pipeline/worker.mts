import {serveItems} from '../../workers/serveItems.js';
import {createBodyCompiler} from './compileBody.mjs';

serveItems(() => createBodyCompiler({remarkPlugins: [], rehypePlugins: []}));
