import {readFile} from './readFile.js';

describe('what front matter says of a log is read', () => {
  test.each([
    ['YAML', '---\ntitle: 제목\ndate: 2025-01-26\n---'],
    ['YAML in capitals', '---\nTitle: 제목\nDate: 2025-01-26\n---'],
    ['YAML below date', '---\ntitle: 제목\ndate:\n  created: 2025-01-26\n---'],
    ['YAML in braces', '---\n{title: 제목, date: 2025-01-26}\n---'],
    ['YAML that is indented', '---\n  title: 제목\n  date: 2025-01-26\n---'],
    ['YAML up to dots', '---\ntitle: 제목\ndate: 2025-01-26\n...'],
    ['YAML up to four dashes', '---\ntitle: 제목\ndate: 2025-01-26\n----'],
    ['YAML after a blank line', '\n---\ntitle: 제목\ndate: 2025-01-26\n---'],
    ['TOML', '+++\ntitle = "제목"\ndate = 2025-01-26T23:30:00-08:00\n+++'],
    ['JSON', '{\n  "title": "제목",\n  "date": "2025-01-26"\n}'],
    ['JSON in one line', '{"title":"제목","date":"2025-01-26"}'],
    ['broken YAML', '---\ntitle: 제목\ndate: 2025-01-26\ntags: [a\n---'],
  ])('%s', (_name, block) => {
    const {log, body} = readFile(`${block}\n# 다른 제목\n\n글\n`);
    expect(log).toMatchObject({title: '제목', date: '2025-01-26'});
    expect(body).toBe('# 다른 제목\n\n글\n');
  });
});
