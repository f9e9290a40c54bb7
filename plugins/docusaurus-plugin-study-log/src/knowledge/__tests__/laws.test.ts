import fc from 'fast-check';
import type {Knowledge} from '../types';
import {knowledgeOf} from './logsOf';
import {SAMPLE_LOG} from './sampleLog';

const WORDS = [
  'Ingress',
  'Calico의',
  '`CNI`',
  '**Felix**는',
  'L4/L7',
  'service',
  '[Traefik](https://example.com)',
  '[[BGP]]',
  'my-service',
  '노드를',
  '그리고',
  '\n',
  '\n\n',
  '\n\n## 다음\n\n',
  '- ',
  '<br>',
];

/** A log of the sample's concepts in any order, between any markup. */
const logText = fc
  .array(fc.constantFrom(...WORDS), {maxLength: 40})
  .map((words) => words.join(' '));

const withSample = (text: string): Knowledge =>
  knowledgeOf({'2025-03-02.md': SAMPLE_LOG, '2025-03-05.md': text});

describe('whatever a log says', () => {
  it('every mention stands where it says, and none overlaps another', () => {
    fc.assert(
      fc.property(logText, (text) => {
        let last = -1;
        const {mentions} = withSample(text);
        for (const {start, end, log, explicit, sentence} of mentions) {
          if (log === '2025-03-05') {
            const shown = sentence.text.slice(sentence.start, sentence.end);
            expect(text.slice(start, end).replace(/\s+/g, ' ')).toBe(shown);
            expect(start).toBeGreaterThanOrEqual(last);
            last = explicit?.end ?? end;
          }
        }
      }),
      {numRuns: 60},
    );
  });

  it('a concept is linked at most once in a section unless the writer asks', () => {
    fc.assert(
      fc.property(logText, (text) => {
        const seen = new Set<string>();
        let chapter = 0;
        for (const mention of withSample(text).mentions) {
          if (mention.log !== '2025-03-05' || !mention.linked) {
            continue;
          }
          chapter = text.slice(0, mention.start).split('\n## ').length;
          const key = `${mention.concept} ${chapter}`;
          expect(mention.explicit !== undefined || !seen.has(key)).toBe(true);
          seen.add(key);
        }
      }),
      {numRuns: 60},
    );
  });

  it('the same logs say the same again', () => {
    fc.assert(
      fc.property(logText, (text) => {
        expect(withSample(text)).toEqual(withSample(text));
      }),
      {numRuns: 20},
    );
  });
});
