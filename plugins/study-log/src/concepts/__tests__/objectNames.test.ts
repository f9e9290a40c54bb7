import {parseConceptsFile} from '../parseConceptsFile.js';

/** Names that every object of JavaScript has. */
const NAMES = ['constructor', '__proto__', 'toString', 'hasOwnProperty'];

test.each(NAMES)(
  'a key %s of a concept is unknown, and costs its entry',
  (key) => {
    const {curated, problems} = parseConceptsFile(
      `- name: CNI\n  ${key}: x\n- name: Pod\n`,
      'concepts.yml',
    );
    expect(curated.map(({name}) => name)).toEqual(['Pod']);
    expect(problems.map(({message}) => message)).toEqual([
      expect.stringContaining(key),
    ]);
  },
);

test.each(NAMES)('%s is a name, an id and an alias like any other', (name) => {
  const {curated, problems} = parseConceptsFile(
    `- name: ${name}\n  id: ${name}\n  aliases: [${name}2]\n`,
    'concepts.yml',
  );
  expect(problems).toEqual([]);
  expect(curated[0]).toMatchObject({name, id: name, aliases: [`${name}2`]});
});
