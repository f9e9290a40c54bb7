import {FASTER, readBundle} from '../loadMermaid';
import {rememberSanitized} from '../loadMermaid';

describe("what is faster than in Mermaid's bundle", () => {
  const {text} = readBundle();

  it.each(FASTER.map((one) => [one.text]))('stands there once: %s', (slow) => {
    expect(text.split(slow)).toHaveLength(2);
  });
});

describe('remembering what was sanitized', () => {
  function createCounting() {
    const asked: string[] = [];
    const sanitize = (text: string, config?: object) => {
      asked.push(text);
      return config ? `${text}!` : text;
    };
    return {asked, purifier: rememberSanitized({sanitize})};
  }

  it('asks once for the same label under the same configuration', () => {
    const {asked, purifier} = createCounting();
    const strict = {FORBID_TAGS: ['style']};
    const answers = [
      purifier.sanitize('파드<br/>생성'),
      purifier.sanitize('파드<br/>생성'),
      purifier.sanitize('파드<br/>생성', strict),
      purifier.sanitize('파드<br/>생성', {...strict}),
    ];
    expect(answers).toEqual([
      '파드<br/>생성',
      '파드<br/>생성',
      '파드<br/>생성!',
      '파드<br/>생성!',
    ]);
    expect(asked).toHaveLength(2);
  });

  it('keeps no whole drawing', () => {
    const {asked, purifier} = createCounting();
    const drawing = `<svg>${'<g/>'.repeat(500)}</svg>`;
    purifier.sanitize(drawing);
    purifier.sanitize(drawing);
    expect(asked).toHaveLength(2);
  });
});
