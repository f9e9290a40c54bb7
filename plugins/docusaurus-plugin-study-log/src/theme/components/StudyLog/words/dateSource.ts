import {translate} from '@docusaurus/Translate';

const WORDS: Readonly<Record<string, () => string>> = {
  frontMatter: () =>
    translate({
      id: 'study-log.dateSource.frontMatter',
      message: 'Date from the front matter',
      description: 'Where the date of a log comes from',
    }),
  path: () =>
    translate({
      id: 'study-log.dateSource.path',
      message: 'Date from the file name',
      description: 'Where the date of a log comes from',
    }),
  heading: () =>
    translate({
      id: 'study-log.dateSource.heading',
      message: 'Date from a heading',
      description: 'Where the date of a log comes from',
    }),
  line: () =>
    translate({
      id: 'study-log.dateSource.line',
      message: 'Date from a line of the log',
      description: 'Where the date of a log comes from',
    }),
  index: () =>
    translate({
      id: 'study-log.dateSource.index',
      message: 'Date from an index page',
      description: 'Where the date of a log comes from',
    }),
  git: () =>
    translate({
      id: 'study-log.dateSource.git',
      message: 'Date of the first commit',
      description: 'Where the date of a log comes from',
    }),
};

/** How the date of a log is known; '' when it has none. */
export function dateSourceWord(source: string): string {
  return WORDS[source]?.() ?? '';
}
