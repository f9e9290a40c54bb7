import {createPageGate} from '../createPageGate.js';
import type {PageContent} from '../createPageGate.js';

const page = (
  log: string,
  content: Partial<Record<'sure' | 'doubtful' | 'headed', readonly string[]>>,
): PageContent => ({
  log,
  sure: new Set(content.sure),
  doubtful: new Set(content.doubtful),
  headed: new Set(content.headed),
});

describe('createPageGate', () => {
  const home = page('home', {headed: ['node', 'kubelet']});

  it.each([
    ['its own home', page('a', {headed: ['node']}), true],
    ['a sure name of it', page('a', {sure: ['node']}), true],
    ['a concept of its home', page('a', {sure: ['kubelet']}), true],
    ['a stranger', page('a', {sure: ['java']}), false],
    ['nothing', page('a', {}), false],
  ])('decides by %s', (_, content, opens) => {
    expect(createPageGate([home, content])('node', content)).toBe(opens);
  });

  it('takes two meetings for company', () => {
    const meeting = (log: string): PageContent =>
      page(log, {sure: ['etcd'], doubtful: ['node']});
    const once = [home, meeting('a')];
    const twice = [...once, meeting('b')];
    expect(createPageGate(once)('node', meeting('a'))).toBe(false);
    expect(createPageGate(twice)('node', meeting('a'))).toBe(true);
  });

  it('takes any sure concept as company where no entry writes about the word', () => {
    const gate = createPageGate([]);
    expect(gate('node', page('a', {sure: ['java']}))).toBe(true);
    expect(gate('node', page('a', {}))).toBe(false);
  });
});
