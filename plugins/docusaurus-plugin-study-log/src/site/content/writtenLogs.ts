import type {Log, LogId} from 'study-log/logs/types';
import type {WrittenLog} from '../pages/passages/createWrittenBlocks.js';
import type {PlannedBody} from './plannedBodies.js';
import type {SiteContent} from './siteContent.js';

/** Finds a log with its blocks, and with what other pages put into them; each log is planned once. */
export function createWrittenLogs(
  content: SiteContent,
  planBody: (log: Log) => PlannedBody,
): (id: LogId) => WrittenLog | undefined {
  const planned = new Map<LogId, PlannedBody>();
  const toQuoted = createQuoting(content);
  return (id) => {
    const log = content.logs.get(id);
    if (!log) {
      return undefined;
    }
    const body = planned.get(id) ?? toQuoted(planBody(log));
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

/**
 * What a log says, as other pages may say it: its links to unlisted logs are
 * mere words there, since only who reads the log itself is shown the way.
 */
export function createQuoting({
  studyLog,
  addresses,
}: Pick<SiteContent, 'studyLog' | 'addresses'>): (
  body: PlannedBody,
) => PlannedBody {
  const hidden = new Set(studyLog.unlisted.map((log) => addresses.log(log)));
  const isHidden = (href: string): boolean =>
    hidden.has(href.split('#')[0] ?? '');
  return (body) => {
    const {links, resolve, ...request} = body.request;
    return {
      ...body,
      request: {
        ...request,
        links: links.filter(({href}) => !isHidden(href)),
        resolve: (reference) => {
          const found = resolve(reference);
          return found && 'href' in found && isHidden(found.href)
            ? {broken: true}
            : found;
        },
      },
    };
  };
}
