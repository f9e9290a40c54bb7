import fc from 'fast-check';
import {excerptAround, toPlain} from '../sentences.js';

describe('excerptAround', () => {
  it('gives the sentence, not its neighbours', () => {
    const text = '앞 문장이다. Ingress는 규칙이다. 뒤 문장이다.';
    const start = text.indexOf('Ingress');
    const {text: sentence} = excerptAround({text, start, end: start + 7});
    expect(sentence).toBe('Ingress는 규칙이다.');
  });

  it('does not end a sentence inside a version number', () => {
    const text = 'Node 20.1 에서 실행한다';
    expect(excerptAround({text, start: 0, end: 4}).text).toBe(text);
  });

  it('finds the word again and stays short, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.string({maxLength: 400}),
        fc.string({maxLength: 400}),
        (before, after) => {
          const text = `${before}Calico${after}`;
          const start = before.length;
          const found = excerptAround({text, start, end: start + 6});
          expect(found.text.slice(found.start, found.end)).toBe('Calico');
          expect(found.text.length).toBeLessThanOrEqual(204);
        },
      ),
    );
  });
});

describe('toPlain', () => {
  const text = '\uFFFC과  \uFFFC을 쓴다';

  it.each([
    [['a', 'b'], 'a과 b을 쓴다'],
    [[], '…과 …을 쓴다'],
    [['x'.repeat(70), ''], `${'x'.repeat(60)}…과 을 쓴다`],
  ])('puts %j in their places', (objects, plain) => {
    expect(toPlain({text, objects})).toBe(plain);
  });

  it('counts those before a slice', () => {
    expect(toPlain({text, objects: ['a', 'b']}, 1)).toBe('과 b을 쓴다');
  });
});
