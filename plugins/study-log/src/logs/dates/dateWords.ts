/** Source of a RegExp that matches what a writer puts before the date of a log: `날짜`, `Created at`. */
export const DATE_WORD =
  '(?:날짜|작성(?:일자?|\\s*날짜)?|일자|일시|(?:학습|공부|등록|오늘)\\s*(?:일자?|날짜)|공부한\\s*날|date|created(?:\\s+(?:at|on))?|written(?:\\s+on)?|posted(?:\\s+on)?|日付|日期|作成日)';
