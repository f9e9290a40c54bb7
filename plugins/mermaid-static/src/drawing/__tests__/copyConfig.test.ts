import {createConfigCopier} from '../loadMermaid';

describe('copying a configuration', () => {
  const copy = createConfigCopier();

  it.each([
    ['plain values', {theme: 'base', maxEdges: 500}],
    ['what a kind is set to', {flowchart: {curve: 'basis', padding: 15}}],
    ['colours of one kind', {themeVariables: {xyChart: {titleColor: 'red'}}}],
    ['lists', {secure: ['secure', 'theme']}],
    ['what is undefined', {flowchart: {htmlLabels: undefined}}],
  ])('keeps %s', (_, config) => {
    expect(copy(config)).toStrictEqual(config);
  });

  it('leaves out null and what a list repeats, as Mermaid does', () => {
    expect(copy({elk: null, secure: ['a', 'b', 'a']})).toStrictEqual({
      secure: ['a', 'b'],
    });
  });

  it('lets a caller change its copy', () => {
    const config = {sequence: {wrap: false, fonts: {actor: 'serif'}}};
    const copied = copy(config) as typeof config;
    copied.sequence.wrap = true;
    copied.sequence.fonts.actor = 'monospace';
    expect(copy(config)).toStrictEqual({
      sequence: {wrap: false, fonts: {actor: 'serif'}},
    });
  });

  it('lets nobody change the colours, which all copies share', () => {
    const {themeVariables} = copy({themeVariables: {lineColor: 'black'}});
    expect(Object.isFrozen(themeVariables)).toBe(true);
  });
});
