import {createRenderer} from 'mermaid-static/renderer';
import {serveItems} from '../workers/serveItems.js';

serveItems(createRenderer);
