import fc from 'fast-check';
import {toJsonPieces} from '../jsonPieces.js';

const textOf = (document: Record<string, unknown>): string =>
  [...toJsonPieces(document)].join('');

describe('toJsonPieces', () => {
  it('says what JSON.stringify says', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (document) => {
        expect(textOf(document)).toBe(`${JSON.stringify(document, null, 2)}\n`);
      }),
    );
  });

  it('says a long list in several pieces', () => {
    const mentions = Array.from({length: 2500}, (_, start) => ({start}));
    const pieces = [...toJsonPieces({mentions})];
    expect(pieces.length).toBeGreaterThan(3);
    expect(pieces.join('')).toBe(`${JSON.stringify({mentions}, null, 2)}\n`);
  });
});
