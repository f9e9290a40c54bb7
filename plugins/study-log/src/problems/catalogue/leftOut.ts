import {defineProblem} from '../defineProblem.js';

/** What is kept out of the site on purpose: each file is named once, so that nothing is silently gone. */
export const LEFT_OUT_PROBLEMS = {
  'left-out-private': defineProblem<{readonly field: string}>({
    severity: 'info',
    message: ({field}) =>
      `Its front matter says “${field}”: it is not published.`,
    hint: 'Remove that line to publish it.',
  }),
  'left-out-unlisted': defineProblem({
    severity: 'info',
    message:
      'Its front matter says “unlisted”: it has a page, to which no list, feed, search or map of the site leads.',
    hint: 'Remove that line to list it.',
  }),
  'left-out-folder': defineProblem<{readonly folder: string}>({
    severity: 'info',
    message: ({folder}) =>
      `It lies in “${folder}”, a folder of drafts, templates or things thrown away: it is not published.`,
    hint: 'Move it, or name its folder in the include option, to publish it.',
  }),
  'left-out-copy': defineProblem({
    severity: 'info',
    message:
      'It is a copy that a program left behind (a conflict of two devices, an open document): it is not published.',
    hint: 'Delete it, or name it in the include option to publish it.',
  }),
  'left-out-dated': defineProblem<{
    readonly date: string;
    readonly folder: string;
  }>({
    severity: 'warning',
    message: ({date, folder}) =>
      `It looks like the log of ${date}, but lies in “${folder}”, a folder of drafts, templates or things thrown away: it is not published.`,
    hint: 'Move it, or name its folder in the include option, to publish it; else nothing needs doing.',
  }),
  'index-only': defineProblem({
    severity: 'info',
    message:
      'It only leads to other files, so it is no log: it has no page, and links to it lead to the timeline.',
    hint: 'Nothing needs doing; the days that it gives to its files count.',
  }),
} as const;
