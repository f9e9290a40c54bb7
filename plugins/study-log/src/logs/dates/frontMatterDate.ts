import type {CalendarDate} from '../types.js';
import {findWrittenDates} from './writtenDates.js';

export type FrontMatterDate = {
  readonly date: CalendarDate | null;
  readonly text: string;
  /** 1-based. */
  readonly line: number;
};

/** YAML's `date:`, also below `date:` itself, TOML's `date =`, JSON's `"date":`. */
const FIELD =
  /(?:^|[{,])[ \t]*["']?(?:date|created(?:_?at)?|published|pubDate|날짜|작성일)["']?[ \t]*[:=][ \t]*([^\s{].*?)[ \t,]*$/im;

/**
 * The date of a front matter block, from its own text: YAML's parser would
 * turn `2025-01-11 08:00 +09:00` into an instant, and the day would depend on
 * a time zone. Null when there is no date field.
 */
export function findFrontMatterDate(block: string): FrontMatterDate | null {
  const field = FIELD.exec(block);
  const value = field?.[1]?.replace(/^["']|["']$/g, '');
  if (!field || !value) {
    return null;
  }
  const found = findWrittenDates(value)[0];
  return {
    date: found?.date ?? null,
    text: value,
    line: block.slice(0, field.index).split(/\r\n|\r|\n/).length,
  };
}
