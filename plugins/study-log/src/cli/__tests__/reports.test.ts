import {explainDates} from '../explainDates.js';
import {explainLinks} from '../explainLinks.js';
import {formatReport, type ReportFormat} from '../problemReport.js';
import {STUDY_LOG} from './sampleStudyLog.js';

function report(
  format: ReportFormat,
  {all = false, problems = STUDY_LOG.problems} = {},
): string {
  return formatReport(problems, {
    format,
    all,
    logs: 2,
    root: '/site/docs/logs',
    cwd: '/site',
  });
}

describe('formatReport', () => {
  it('tells people by file, line by line, with the way to mend it', () => {
    expect(report('text')).toBe(
      `2025/b.md
    2  warning  There is no a.png.  missing-image
                Add it.

a, b:c.md
    -  error    100% broken  unreadable-file
                Mend it.

1 error, 1 warning, 1 note in 2 logs. (--all lists the notes)
`,
    );
  });

  it('lists the notes when asked', () => {
    expect(report('text', {all: true})).toContain('There is no git history.');
    expect(report('text', {all: true})).not.toContain('--all');
  });

  it('says so when all is well', () => {
    expect(report('text', {problems: []})).toBe('No problems in 2 logs.\n');
    expect(report('github', {problems: []})).toBe('');
  });

  it('annotates for GitHub, with paths from the repository and its escapes', () => {
    expect(report('github').split('\n')).toEqual([
      '::notice file=docs/logs,title=git-missing::There is no git history. Use git.',
      '::warning file=docs/logs/2025/b.md,line=2,title=missing-image::There is no a.png. Add it.',
      '::error file=docs/logs/a%2C b%3Ac.md,title=unreadable-file::100%25 broken Mend it.',
      '',
    ]);
  });

  it('keeps what a problem says inside its own annotation', () => {
    const [problem] = STUDY_LOG.problems;
    const hostile = {
      ...problem!,
      source: 'a\r\n::error::b.md',
      message: 'one\r\n::error file=x::two %0A',
      hint: '::stop-commands::x',
    };
    expect(report('github', {problems: [hostile]})).toMatch(
      /^::\w+ file=docs\/logs\/a%0D%0A%3A%3Aerror%3A%3Ab\.md,[^\r\n]*::one%0D%0A::error file=x::two %250A ::stop-commands::x\n$/u,
    );
  });

  it('is one JSON document for machines', () => {
    const parsed: unknown = JSON.parse(report('json'));
    expect(parsed).toEqual({
      version: 1,
      problems: expect.arrayContaining([...STUDY_LOG.problems]),
    });
  });
});

describe('explainDates', () => {
  it('gives every log its day, how sure it is, and why', () => {
    expect(explainDates(STUDY_LOG.logs)).toBe(
      'undated     heading, exact          2025/b.md:1  The heading says so.\n' +
        '2025-01-11  heading, exact          2025/b.md:3  The heading says so.\n',
    );
  });
});

describe('explainDates of a log with several dates', () => {
  it('tells below it what was considered and why it was not used', () => {
    const [log] = STUDY_LOG.logs;
    const datePassedOver =
      'The heading on line 1 says 2025-01-10: the file name is stronger.\nThe git history says 2025-02-01: the file name is stronger.';
    expect(explainDates(log ? [{...log, datePassedOver}] : [])).toMatch(
      /The heading says so\.\n {12}The heading on line 1 .* stronger\.\n {12}The git history .* stronger\.\n$/,
    );
  });
});

describe('explainLinks', () => {
  const {knowledge} = STUDY_LOG;
  const concepts = knowledge.concepts.map((concept) => ({
    ...concept,
    candidate: false,
  }));
  const studyLog = {...STUDY_LOG, knowledge: {...knowledge, concepts}};

  it.each(['2025/b.md', './2025/b.md', '../logs/2025/b.md', '/logs/2025/b.md'])(
    'tells for each mention in %s why it is a link or not',
    (file) => {
      expect(explainLinks(studyLog, {file, cwd: '/site'})).toBe(
        '2025/b.md:3  “kubelet” → kubelet  link\n' +
          '2025/b.md:3  “CNI” → CNI  no link: already linked above\n',
      );
    },
  );

  it('refuses a file that is no log', () => {
    expect(() => explainLinks(STUDY_LOG, {file: 'none.md', cwd: '/'})).toThrow(
      'There is no log none.md in /logs',
    );
  });
});
