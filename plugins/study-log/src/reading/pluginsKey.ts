import type {PluggableList} from 'unified';
import {toCacheKey} from '../cache/openCache.js';

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
  return toCacheKey(json);
}
