import {defineProblem} from '../defineProblem.js';

/** Problems of reading the folder: files, encodings, git. */
export const FILE_PROBLEMS = {
  'unreadable-file': defineProblem<{readonly reason: string}>({
    severity: 'error',
    message: ({reason}) => `The file could not be read (${reason}).`,
    hint: 'Check its permissions, or exclude it; the other logs are not affected.',
  }),
  'file-outside': defineProblem({
    severity: 'warning',
    message:
      'The link leads out of the log folder and its repository, or to a hidden file: it is not followed.',
    hint: 'Put what is needed into the folder itself, or remove the link.',
  }),
  'not-a-file': defineProblem({
    severity: 'warning',
    message: 'It is no file (a pipe, a socket or a device): it is not read.',
    hint: 'Remove it, or exclude it.',
  }),
  'file-too-large': defineProblem<{
    readonly size: number;
    readonly limit: number;
  }>({
    severity: 'warning',
    message: ({size, limit}) =>
      `The file has ${toMegabytes(size)} MB; more than ${toMegabytes(limit)} MB are not read.`,
    hint: 'Split it, make it smaller, or keep it elsewhere and link to its address.',
  }),
  'empty-file': defineProblem({
    severity: 'info',
    message: 'The file has no text, so it has no page.',
    hint: 'Write something in it, or delete it.',
  }),
  'undecodable-text': defineProblem<{readonly count: number}>({
    severity: 'warning',
    message: ({count}) =>
      `${count} byte sequence(s) fit none of UTF-8, UTF-16 and CP949 and are shown as “�”.`,
    hint: 'Save the file as UTF-8.',
  }),
  'mdx-file-skipped': defineProblem({
    severity: 'warning',
    message: 'An .mdx file is a program, not a log, and is not read.',
    hint: 'Rename it to .md, or move it to docs/guide or src/pages.',
  }),
  'git-missing': defineProblem<{readonly reason: string}>({
    severity: 'info',
    message: ({reason}) =>
      `There is no git history to read (${reason}): logs without a date of their own stay undated.`,
    hint: 'Put the date in the file name, e.g. 2025-01-11.md, or keep the folder in git.',
  }),
  'git-shallow': defineProblem({
    severity: 'info',
    message:
      'The git clone is shallow: files older than its cut get no estimated date.',
    hint: 'Clone with the whole history (GitHub Actions: fetch-depth: 0).',
  }),
} as const;

function toMegabytes(bytes: number): string {
  return (bytes / 2 ** 20).toFixed(1).replace(/\.0$/, '');
}
