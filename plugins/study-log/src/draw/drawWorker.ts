import {createRenderer} from 'mermaid-static';
import {serveItems} from '../workers/serveItems.js';

serveItems(createRenderer);
