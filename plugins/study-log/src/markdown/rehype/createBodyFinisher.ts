import {once} from '../../memo/once.js';
import type {FilledBody} from '../fill/types.js';
import type {PluggableList} from 'unified';

/** Never rejects: a body that a plugin fails on stays as it is, and says so. */
export type BodyFinisher = (body: FilledBody) => Promise<FilledBody>;

/**
 * Runs the site owner's rehype plugins over finished bodies, one at a time:
 * they see whole elements, with the addresses and links of the page. What they
 * add is theirs, and trusted. Who has no plugins loads nothing.
 */
export function createBodyFinisher(rehypePlugins: PluggableList): BodyFinisher {
  if (rehypePlugins.length === 0) {
    return async (body) => body;
  }
  const load = once(async () => {
    const {createRehype} = await import('./createRehype.js');
    return createRehype(rehypePlugins);
  });
  return async (body) => {
    try {
      const run = await load();
      return await run(body);
    } catch (error) {
      const text = error instanceof Error ? error.message : String(error);
      return {
        ...body,
        escaped: [...body.escaped, {what: 'body', text, source: 0}],
      };
    }
  };
}
