import type {CompileInput} from 'study-log/compile/types';
import type {Log, LogId} from 'study-log/logs/types';
import type {FillRequest, Resolve} from 'study-log/markdown/fill/types';
import type {Blocks} from 'study-log/markdown/types';
import type {WrittenLog} from '../pages/passages/createWrittenBlocks.js';
import type {SiteContent} from './siteContent.js';

/** The blocks of a file of the log folder; undefined where they are not known. */
export type BlocksOf = (source: string) => Blocks | undefined;

/** Finds a log with its blocks, and with what its page puts into them; each log is gone through once. */
export function createWrittenLogs({
  content,
  blocksOf,
  inputOf,
}: {
  readonly content: SiteContent;
  readonly blocksOf: BlocksOf;
  readonly inputOf: (log: Log) => CompileInput;
}): (id: LogId) => WrittenLog | undefined {
  const decided = new Map<LogId, ReturnType<typeof toDecisions>>();
  return (id) => {
    const log = content.logs.get(id);
    const blocks = log && blocksOf(log.source);
    if (!log || !blocks) {
      return undefined;
    }
    const decisions = decided.get(id) ?? toDecisions(log, inputOf(log));
    decided.set(id, decisions);
    return {
      log,
      blocks,
      text: content.fileOf(log)?.text ?? '',
      permalink: content.addresses.log(log),
      ...decisions,
    };
  };
}

/** What the compiler of a log is told, as filling its blocks wants it. */
function toDecisions(
  {range}: Log,
  {links, images, hrefs, labels}: CompileInput,
): Pick<FillRequest, 'links' | 'resolve' | 'labels'> {
  const {alert, ...words} = labels;
  return {
    links: links.map((link) => ({
      ...link,
      start: link.start + range.start,
      end: link.end + range.start,
      outerStart: link.outerStart + range.start,
      outerEnd: link.outerEnd + range.start,
    })),
    resolve: createResolve({images, hrefs}),
    labels: {...words, words: alert},
  };
}

/** A target may be called `constructor`. */
function createResolve({
  images,
  hrefs,
}: Pick<CompileInput, 'images' | 'hrefs'>): Resolve {
  return ({kind, target}) => {
    const known = kind === 'link' ? hrefs : images;
    return Object.hasOwn(known, target) ? known[target] : undefined;
  };
}
