import type {PeriodLabel} from '../../theme/types.js';
import {escapeHtml} from 'study-log/html/escapeHtml';
import type {PageWords} from './pageWords.js';

type Bar = {readonly label: PeriodLabel; readonly count: number};

/** More months than this are told by year. */
const MOST_MONTHS = 60;
const STEP = 10;
const HEIGHT = 40;

/**
 * When a concept was named how often: a bar a month from the first to the
 * last, a bar a year over a long time; '' where one month holds all.
 * `dates`: a day (`YYYY-MM-DD`) for each mention, in any order.
 */
export function toActivityHtml(
  dates: readonly string[],
  words: PageWords,
): string {
  const bars = toBars(dates);
  const [first, last] = [bars[0], bars.at(-1)];
  if (!first || !last || bars.length < 2) {
    return '';
  }
  const most = Math.max(...bars.map(({count}) => count));
  const label = (bar: Bar): string =>
    `${words.period(bar.label)}: ${words.mentions(bar.count)}`;
  const told = bars.filter(({count}) => count > 0).map(label);
  const drawn = bars
    .map((bar, index) =>
      toRect({index, share: bar.count / most, title: label(bar)}),
    )
    .join('');
  const width = bars.length * STEP;
  return `<figure><svg viewBox="0 0 ${width} ${HEIGHT}" width="${width * 2}" height="${HEIGHT}" preserveAspectRatio="none" role="img" aria-label="${escapeHtml(told.join(', '))}">${drawn}</svg><figcaption><span>${escapeHtml(words.period(first.label))}</span><span>${escapeHtml(words.period(last.label))}</span></figcaption></figure>`;
}

function toRect({
  index,
  share,
  title,
}: {
  readonly index: number;
  /** Of the highest bar. */
  readonly share: number;
  readonly title: string;
}): string {
  // A month without a mention keeps its place as a thin line.
  const height = Math.max(1, Math.ceil(share * HEIGHT));
  const shown = share > 0 ? '' : ' class="empty"';
  return `<rect x="${index * STEP + 1}" y="${HEIGHT - height}" width="${STEP - 2}" height="${height}"${shown}><title>${escapeHtml(title)}</title></rect>`;
}

function toBars(dates: readonly string[]): readonly Bar[] {
  const months = dates.map(toMonthNumber);
  // Not spread: thousands of mentions are too many arguments.
  const first = months.reduce((a, b) => Math.min(a, b), Infinity);
  const last = months.reduce((a, b) => Math.max(a, b), -Infinity);
  const byYear = last - first >= MOST_MONTHS;
  const period = byYear ? 12 : 1;
  const toBar = (month: number): number => Math.floor(month / period);
  const counts = new Map<number, number>();
  for (const month of months) {
    counts.set(toBar(month), (counts.get(toBar(month)) ?? 0) + 1);
  }
  const length = months.length > 0 ? toBar(last) - toBar(first) + 1 : 0;
  return Array.from({length}, (_, index) => {
    const bar = toBar(first) + index;
    const year = Math.floor((bar * period) / 12);
    return {
      label: byYear ? {year} : {year, month: (bar % 12) + 1},
      count: counts.get(bar) ?? 0,
    };
  });
}

/** Months since the year 0. */
function toMonthNumber(date: string): number {
  const [year = 0, month = 1] = date.split('-').map(Number);
  return year * 12 + month - 1;
}
