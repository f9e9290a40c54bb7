import {isIndexPage} from '../dates/indexName.js';
import type {Log} from '../types.js';
import type {DatedEntry} from './buildFileLogs.js';

/** Joins what is known of an entry; `id` is its settled slug. */
export function toLog(entry: DatedEntry, id: string): Log {
  return {
    id,
    source: entry.path,
    line: entry.line,
    range: entry.range,
    date: entry.date,
    dateSource: entry.dateSource,
    dateConfidence: entry.dateConfidence,
    dateReason: entry.dateReason,
    datePassedOver: entry.datePassedOver,
    title: toTitle(entry),
    frontMatter: entry.frontMatter,
    ...entry.content,
  };
}

function toTitle(entry: DatedEntry): string {
  const {frontMatter, isPart, heading, title, date, path, pathDate} = entry;
  const ofFile = isPart ? undefined : frontMatter.title || indexTitle(entry);
  return (
    ofFile ||
    heading?.title ||
    title ||
    toWords(pathDate.rest) ||
    date ||
    toWords(path)
  );
}

/** The sections of an index page are its table of contents: its own heading names it. */
function indexTitle({path, content}: DatedEntry): string | undefined {
  const first = content.sections[1];
  return isIndexPage(path) && first?.depth === 1 ? first.heading : undefined;
}

/** `git/undo_a-commit` is `undo a commit`. */
function toWords(path: string): string {
  const name = path.split('/').at(-1) ?? '';
  return name
    .replace(/\.(?:md|markdown)$/i, '')
    .replace(/[\s_-]+/g, ' ')
    .trim();
}
