/** A number that tells the order of a file among its siblings. */
export type Ordinal = {
  readonly number: number;
  /** The same for all files that are counted together. */
  readonly series: string;
};

const ORDINALS: readonly (readonly [unit: string, pattern: RegExp])[] = [
  ['day', /(?<!\p{L})day\s*[-_.#]?\s*(\d{1,4})(?!\d)/iu],
  ['day', /(?<!\d)(\d{1,4})\s*[-_]?\s*(?:일\s?차|days?(?!\p{L})|日目|天)/iu],
  ['day', /第\s*(\d{1,4})\s*[日天]/u],
  ['day', /(?<!\p{L})d\+(\d{1,4})(?!\d)/iu],
  ['week', /(?<!\p{L})(?:week|wk)\s*[-_.#]?\s*(\d{1,3})(?!\d)/iu],
  ['week', /(?<!\d)(\d{1,3})\s*[-_]?\s*(?:주\s?차|weeks?(?!\p{L})|週目|周)/iu],
];

/** Reads `Day3`, `[_10day_]`, `3일차`, `week-02`, `2주차` in a name, or else in the innermost folder that has one; null when there is none. */
export function parseOrdinal(path: string): Ordinal | null {
  const parts = path.normalize('NFC').split('/');
  for (const [index, part] of [...parts.entries()].reverse()) {
    for (const [unit, pattern] of ORDINALS) {
      const number = pattern.exec(part)?.[1];
      if (number !== undefined) {
        const series = [...parts.slice(0, index), unit].join('/');
        return {number: Number(number), series};
      }
    }
  }
  return null;
}
