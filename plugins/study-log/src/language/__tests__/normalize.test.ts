import fc from 'fast-check';
import {normalizeText} from '../normalize.js';

describe('normalizeText', () => {
  it.each([
    ['ＣＮＩ는', 'cni는'],
    ['파드'.normalize('NFD'), '파드'],
    ['Ingress\u00a0Controller', 'ingress controller'],
    ['kube\u2011proxy', 'kube-proxy'],
    ['파\u200b드', '파드'],
  ])('makes %j comparable', (written, comparable) => {
    expect(normalizeText(written).text).toBe(comparable);
  });

  it('leads back to the characters it came from', () => {
    const original = `앞 ${'파드'.normalize('NFD')}는`;
    const {text, toStart, toEnd} = normalizeText(original);
    const start = text.indexOf('파드');
    expect(
      original.slice(toStart(start), toEnd(start + 2)).normalize('NFC'),
    ).toBe('파드');
  });

  it('keeps offsets ascending and inside any text', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme'}), (original) => {
        const {text, toStart, toEnd} = normalizeText(original);
        let last = 0;
        for (let index = 0; index < text.length; index += 1) {
          expect(toStart(index)).toBeGreaterThanOrEqual(last);
          expect(toEnd(index + 1)).toBeLessThanOrEqual(original.length);
          last = toStart(index);
        }
      }),
    );
  });
});
