// A thread runs what is built, as in a site.
import {serveItems} from '../../../../../lib/workers/serveItems.js';

/** Stands for the pipeline's worker: a text `exit` ends its thread. */
serveItems(() => ({text}) => {
  if (text === 'exit') {
    process.exit(1);
  }
  return {html: text, escaped: []};
});
