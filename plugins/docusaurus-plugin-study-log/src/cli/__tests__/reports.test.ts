import {explainDates} from '../explainDates';
import {explainLinks} from '../explainLinks';
import {formatReport, type ReportFormat} from '../problemReport';
import {STUDY_LOG} from './sampleStudyLog';

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

describe('explainLinks', () => {
  it.each(['2025/b.md', './2025/b.md', '../logs/2025/b.md', '/logs/2025/b.md'])(
    'tells for each mention in %s why it is a link or not',
    (file) => {
      expect(explainLinks(STUDY_LOG, {file, cwd: '/site'})).toBe(
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
