import {parseConceptsFile} from '../parseConceptsFile.js';

const parse = (text: string): ReturnType<typeof parseConceptsFile> =>
  parseConceptsFile(text, 'concepts.yml');

describe('parseConceptsFile', () => {
  it('reads entries with their lines', () => {
    const text =
      '# mine\n- name: CNI\n  aliases: [씨엔아이]\n- name: Job\n  hide: true\n';
    expect(parse(text)).toEqual({
      curated: [
        {name: 'CNI', aliases: ['씨엔아이'], line: 2},
        {name: 'Job', hide: true, line: 4},
      ],
      problems: [],
    });
  });

  it.each(['', '# nothing yet\n', '[]'])('reads %j as no entries', (text) => {
    expect(parse(text)).toEqual({curated: [], problems: []});
  });

  it.each([
    ['- name: A\n  id: ]', 2],
    ['name: CNI', 1],
    ['- aliases: [a]', 1],
    ['- name: A\n- name: B\n  colour: red', 2],
    ['- name: A\n- name: B\n  aliases: b', 2],
    ['- name: A\n- name: B\n  diagram: never', 2],
    ['- 12', 1],
  ])('reports %j', (text, line) => {
    const {problems} = parse(text);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({
      code: 'concepts-file-invalid',
      source: 'concepts.yml',
      line,
    });
  });

  it('keeps the right entries beside a wrong one', () => {
    expect(parse('- name: A\n- 12\n').curated).toEqual([{name: 'A', line: 1}]);
  });
});
