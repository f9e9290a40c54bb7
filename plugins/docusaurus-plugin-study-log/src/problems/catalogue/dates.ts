import {defineProblem} from '../defineProblem';

/** Problems of finding the day a log belongs to. */
export const DATE_PROBLEMS = {
  'date-conflict': defineProblem<{
    readonly taken: string;
    readonly takenFrom: string;
    readonly other: string;
    readonly otherFrom: string;
  }>({
    severity: 'warning',
    message: ({taken, takenFrom, other, otherFrom}) =>
      `The ${takenFrom} says ${taken}, the ${otherFrom} says ${other}; ${taken} is used.`,
    hint: ({otherFrom, takenFrom}) =>
      `Correct the ${otherFrom} or the ${takenFrom} so that they agree.`,
  }),
  'date-impossible': defineProblem<{readonly text: string}>({
    severity: 'warning',
    message: ({text}) => `“${text}” looks like a date but is no calendar day.`,
    hint: 'Write a day that exists, as YYYY-MM-DD.',
  }),
  'date-future': defineProblem<{readonly date: string}>({
    severity: 'warning',
    message: ({date}) => `The date ${date} is in the future and is not used.`,
    hint: 'Correct the year, the month or the day.',
  }),
  'date-missing': defineProblem({
    severity: 'info',
    message: 'No date was found, so the log stands under “no date”.',
    hint: 'Put the date in the file name (2025-01-11.md) or in a heading (## 2025-01-11).',
  }),
} as const;
