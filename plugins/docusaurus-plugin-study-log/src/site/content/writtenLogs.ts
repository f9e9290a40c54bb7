import type {Log, LogId} from 'study-log/logs/types';
import type {WrittenLog} from '../pages/passages/createWrittenBlocks.js';
import type {PlannedBody} from './plannedBodies.js';
import type {SiteContent} from './siteContent.js';

/** Finds a log with its blocks, and with what its page puts into them; each log is planned once. */
export function createWrittenLogs(
  content: SiteContent,
  planBody: (log: Log) => PlannedBody,
): (id: LogId) => WrittenLog | undefined {
  const planned = new Map<LogId, PlannedBody>();
  return (id) => {
    const log = content.logs.get(id);
    if (!log) {
      return undefined;
    }
    const body = planned.get(id) ?? planBody(log);
    planned.set(id, body);
    const {links, resolve, labels} = body.request;
    return {
      log,
      text: body.text,
      blocks: content.studyLog.blocksOf(log.source),
      permalink: content.addresses.log(log),
      links,
      resolve,
      labels,
    };
  };
}
