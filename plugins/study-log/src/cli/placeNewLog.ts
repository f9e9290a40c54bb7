import {compareBy} from './compareBy.js';

const DATED = /(?:^|\/)(\d{4})-(\d{2})-(\d{2})\.md$/iu;

/**
 * Where a day's log belongs, relative to the folder: beside the latest log that
 * is named after its day, with its year and month folders moved on
 * (`2024/12/2024-12-31.md` -> `2025/01/2025-01-11.md`); `2025/2025-01-11.md`
 * when there is none.
 */
export function placeNewLog(existing: readonly string[], date: string): string {
  const [latest] = existing
    .filter((file) => DATED.test(file) && !file.startsWith('.'))
    .sort(compareBy((file) => [file.slice(-'2025-01-11.md'.length)]))
    .slice(-1);
  const [year = '', month = ''] = date.split('-');
  if (latest === undefined) {
    return `${year}/${date}.md`;
  }
  const [, oldYear, oldMonth] = DATED.exec(latest) ?? [];
  const folders = latest.split('/').slice(0, -1);
  const moved = folders.map((folder) => {
    if (folder === oldYear) {
      return year;
    }
    if (folder === oldMonth) {
      return month;
    }
    return folder === `${oldYear}-${oldMonth}` ? `${year}-${month}` : folder;
  });
  return [...moved, `${date}.md`].join('/');
}
