import {defineProblem} from '../defineProblem.js';

/** Problems of finding the day a log belongs to. */
export const DATE_PROBLEMS = {
  'date-conflict': defineProblem<{
    readonly taken: string;
    readonly takenFrom: string;
    readonly others: readonly {readonly from: string; readonly says: string}[];
  }>({
    severity: 'warning',
    message: ({taken, takenFrom, others}) =>
      `The ${takenFrom} says ${taken}, ${others.map(({from, says}) => `the ${from} says ${says}`).join(', ')}; ${taken} is used.`,
    hint: ({others, takenFrom}) =>
      `Correct the ${others.map(({from}) => from).join(', the ')} or the ${takenFrom} so that they agree.`,
  }),
  'date-duplicate': defineProblem<{
    readonly date: string;
    readonly other: string;
  }>({
    severity: 'warning',
    message: ({date, other}) =>
      `${other} is about ${date} too, and nothing tells the two apart; both are published.`,
    hint: 'Correct the date if it is a copy that was not changed; else say in the name or the heading what each is about (2025-01-11-cni.md).',
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
