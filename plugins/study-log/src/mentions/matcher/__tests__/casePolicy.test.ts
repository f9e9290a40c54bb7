import {allowsCase} from '../judgeCandidate.js';

const ENGLISH = {korean: false, opensSentence: false};

describe('in English text', () => {
  it.each([
    ['service', 'Service', false],
    ['Service', 'Service', true],
    ['update', 'UPDATE', false],
    ['Update', 'UPDATE', false],
    ['UPDATE', 'UPDATE', true],
    ['script', 'script', false],
    ['node', 'node', true],
    ['tmux', 'tmux', true],
    ['It', 'IT', false],
    ['IT', 'IT', true],
    ['go', 'Go', false],
    ['Go', 'Go', true],
  ])('%s may be %s: %s', (written, name, allowed) => {
    expect(allowsCase({...ENGLISH, written, alias: name, name})).toBe(allowed);
  });

  it.each([
    ['Go', 'Go', false],
    ['Some', 'Some', false],
    ['Service', 'Service', true],
    ['React', 'React', true],
    ['IT', 'IT', true],
  ])('first in its sentence, %s may be %s: %s', (written, name, allowed) => {
    const question = {...ENGLISH, opensSentence: true};
    expect(allowsCase({...question, written, alias: name, name})).toBe(allowed);
  });
});

describe('in Korean text', () => {
  it.each([
    ['service', 'Service', true],
    ['update', 'UPDATE', true],
    ['go', 'Go', false],
    ['It', 'IT', false],
  ])('%s may be %s: %s', (written, name, allowed) => {
    const question = {korean: true, opensSentence: true};
    expect(allowsCase({...question, written, alias: name, name})).toBe(allowed);
  });
});
