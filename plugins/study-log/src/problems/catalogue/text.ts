import {defineProblem} from '../defineProblem.js';

const HIDDEN = {
  rest: 'all below it is left out',
  paragraph: 'what it may belong to in its paragraph is left out',
  nothing: 'it is shown as text',
} as const;

/** Problems of what stands in a log: front matter, references, HTML. */
export const TEXT_PROBLEMS = {
  'front-matter-invalid': defineProblem<{readonly reason: string}>({
    severity: 'warning',
    message: ({reason}) => `The front matter cannot be read (${reason}).`,
    hint: 'Mend it (quote a value that holds : [ or #), or remove it; nothing of it is published.',
  }),
  'front-matter-flag-unclear': defineProblem<{readonly field: string}>({
    severity: 'warning',
    message: ({field}) =>
      `Front matter “${field}” is neither true nor false: to be safe, the file is treated as one that is not for all.`,
    hint: ({field}) => `Write “${field}: true” or “${field}: false”.`,
  }),
  'front-matter-field-invalid': defineProblem<{
    readonly field: string;
    readonly expected: string;
  }>({
    severity: 'warning',
    message: ({field, expected}) =>
      `Front matter “${field}” is ignored: it should be ${expected}.`,
    hint: ({field}) => `Correct “${field}” or remove it.`,
  }),
  'image-missing': defineProblem<{readonly target: string}>({
    severity: 'warning',
    message: ({target}) =>
      `The image “${target}” does not exist; its alt text is shown.`,
    hint: 'Add the file to the folder, or correct the path (upper and lower case count).',
  }),
  'link-missing': defineProblem<{readonly target: string}>({
    severity: 'warning',
    message: ({target}) =>
      `The link “${target}” leads to no published file of the folder and is shown as plain text.`,
    hint: 'Correct the path, or link to a file that exists and is published.',
  }),
  'wikilink-missing': defineProblem<{readonly target: string}>({
    severity: 'info',
    message: ({target}) =>
      `[[${target}]] names no log and no concept and is shown as plain text.`,
    hint: ({target}) =>
      `Write a log about “${target}”, or add it as an alias in concepts.yml.`,
  }),
  'html-escaped': defineProblem<{readonly tags: readonly string[]}>({
    severity: 'info',
    message: ({tags}) => `Shown as text, as written: ${tags.join(', ')}.`,
    hint: 'Put it in `backticks` if it is code; otherwise nothing needs doing.',
  }),
  'attribute-removed': defineProblem<{readonly names: readonly string[]}>({
    severity: 'info',
    message: ({names}) =>
      `Left out of the HTML, as no page takes it from a log: ${names.join(', ')}.`,
    hint: 'Nothing needs doing; what Markdown has a form for shows everywhere.',
  }),
  'anchor-missing': defineProblem<{readonly target: string}>({
    severity: 'info',
    message: ({target}) =>
      `The link “${target}” leads to no heading of this log and is shown as plain text.`,
    hint: 'Write the heading as it stands, in lower case with - for spaces.',
  }),
  'math-invalid': defineProblem<{readonly formula: string}>({
    severity: 'warning',
    message: ({formula}) =>
      `KaTeX cannot read the formula “${formula}”; its source is shown.`,
    hint: 'Correct the formula, or write a plain dollar sign as \\$.',
  }),
  'entry-failed': defineProblem<{readonly reason: string}>({
    severity: 'error',
    message: ({reason}) =>
      `The entry could not be compiled (${reason}); its source is shown instead.`,
    hint: 'If it nests very deeply, make it flatter; otherwise check your own remark and rehype plugins.',
  }),
  'comment-unclosed': defineProblem<{
    readonly hides: 'rest' | 'paragraph' | 'nothing';
  }>({
    severity: 'warning',
    message: ({hides}) => `A %% has no other that closes it: ${HIDDEN[hides]}.`,
    hint: ({hides}) =>
      hides === 'nothing'
        ? 'Close the comment with %%, or put the %% in `backticks`.'
        : 'Close the comment with %% where it ends, or put a %% that is none in `backticks`.',
  }),
  'file-unread': defineProblem<{readonly reason: string}>({
    severity: 'error',
    message: ({reason}) =>
      `The file could not be read for dates, headings, concepts and links (${reason}); it is one entry, shown as far as it can be.`,
    hint: 'Split it when it is very long; otherwise look for what is repeated thousands of times in it.',
  }),
  'duplicate-slug': defineProblem<{
    readonly slug: string;
    readonly other: string;
  }>({
    severity: 'info',
    message: ({slug, other}) =>
      `Its address would have been that of ${other}; it is published as “${slug}”.`,
    hint: 'Rename one of the two files to choose the addresses yourself.',
  }),
} as const;
