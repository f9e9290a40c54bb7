import {createHash} from 'node:crypto';
import type {PluggableList} from 'unified';

/**
 * Identity of the site owner's plugins for the cache key: their source and
 * their options. A plugin that changes in a file it imports is not seen; its
 * owner clears the cache with `docusaurus clear`.
 */
export function toPluginsKey(plugins: PluggableList): string {
  const json = JSON.stringify(plugins, (_, value: unknown) =>
    typeof value === 'function' || value instanceof RegExp
      ? String(value)
      : value,
  );
  return createHash('sha256').update(json).digest('hex');
}
