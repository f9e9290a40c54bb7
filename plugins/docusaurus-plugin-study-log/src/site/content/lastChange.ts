import type {Log} from 'study-log/logs/types';
import type {SiteContent} from './siteContent.js';

/**
 * When any of these logs was last changed, ISO 8601: its last commit, or its
 * own day where git does not know it; undefined when neither is known.
 */
export function toLastChange(
  logs: Iterable<Log>,
  {fileOf}: Pick<SiteContent, 'fileOf'>,
): string | undefined {
  const changes = [...logs].flatMap(
    (log) => fileOf(log)?.lastCommitted ?? log.date ?? [],
  );
  return changes.reduce<string | undefined>(
    (latest, change) =>
      latest !== undefined && Date.parse(latest) >= Date.parse(change)
        ? latest
        : change,
    undefined,
  );
}
