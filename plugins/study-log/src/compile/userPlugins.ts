import {createHash} from 'node:crypto';
import type {UserPlugins} from './pipeline/compileBody.js';

/** Whether the site owner has any: functions cannot be sent to a worker thread. */
export function hasPlugins(plugins: UserPlugins): boolean {
  return plugins.remarkPlugins.length + plugins.rehypePlugins.length > 0;
}

/**
 * Identity of the site owner's plugins for the cache key: their source and
 * their options. A plugin that changes in a file it imports is not seen; its
 * owner clears the cache with `docusaurus clear`.
 */
export function toPluginsKey(plugins: UserPlugins): string {
  const json = JSON.stringify(plugins, (_, value: unknown) =>
    typeof value === 'function' || value instanceof RegExp
      ? String(value)
      : value,
  );
  return createHash('sha256').update(json).digest('hex');
}
