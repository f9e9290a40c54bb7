import fc from 'fast-check';
import type {Knowledge} from '../types.js';
import {knowledgeOf} from './logsOf.js';
import {SAMPLE_LOG} from './sampleLog.js';

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
      {numRuns: 25},
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
      {numRuns: 25},
    );
  });

  it('the same logs say the same again', () => {
    fc.assert(
      fc.property(logText, (text) => {
        expect(withSample(text)).toEqual(withSample(text));
      }),
      {numRuns: 12},
    );
  });
});

describe('linking twice is linking once', () => {
  const LOG = '2025-03-05';

  /** The links of the log, in order: what leads where. */
  const linksOf = ({mentions}: Knowledge): Knowledge['mentions'] =>
    mentions.filter(({log, linked}) => log === LOG && linked);

  /** The log with its links written out; those that are written already stay. */
  const writeLinks = (
    text: string,
    links: Knowledge['mentions'],
    write: (shown: string, concept: string) => string,
  ): string =>
    links
      .filter(({explicit}) => explicit === undefined)
      .toReversed()
      .reduce(
        (written, {start, end, concept}) =>
          written.slice(0, start) +
          write(written.slice(start, end), concept) +
          written.slice(end),
        text,
      );

  it('what the writer links stays linked, and nothing else joins it', () => {
    fc.assert(
      fc.property(logText, (text) => {
        const once = linksOf(withSample(text));
        const written = writeLinks(
          text,
          once,
          (shown, concept) => `[[${concept}|${shown}]]`,
        );
        const twice = linksOf(withSample(written));
        expect(twice.map(({concept}) => concept)).toEqual(
          once.map(({concept}) => concept),
        );
      }),
      {numRuns: 25},
    );
  });

  it('where every mention is a link, none is left to be made', () => {
    const linkAll = (text: string): Knowledge =>
      knowledgeOf(
        {'2025-03-02.md': SAMPLE_LOG, [`${LOG}.md`]: text},
        {frequency: 'all'},
      );
    fc.assert(
      fc.property(logText, (text) => {
        const written = writeLinks(
          text,
          linksOf(linkAll(text)),
          (shown, concept) => `[${shown}](/concepts/${concept}/)`,
        );
        const left = linksOf(linkAll(written));
        expect(left.filter(({explicit}) => explicit === undefined)).toEqual([]);
      }),
      {numRuns: 25},
    );
  });
});

describe('however the logs are written down', () => {
  /** What is linked where, as the reader sees it. */
  const told = ({mentions}: Knowledge): readonly unknown[] =>
    mentions.map(({log, concept, line, linked, refusedBecause, sentence}) => [
      log,
      concept,
      line,
      linked,
      refusedBecause,
      sentence.text.normalize('NFC'),
    ]);

  it('the order of the files does not matter', () => {
    fc.assert(
      fc.property(logText, logText, (first, second) => {
        const files = [
          ['2025-03-02.md', SAMPLE_LOG],
          ['2025-03-05.md', first],
          ['2025-03-06.md', second],
        ] as const;
        expect(knowledgeOf(Object.fromEntries([...files].reverse()))).toEqual(
          knowledgeOf(Object.fromEntries(files)),
        );
      }),
      {numRuns: 12},
    );
  });

  it('composed and decomposed Hangul link alike', () => {
    fc.assert(
      fc.property(logText, (text) => {
        expect(told(withSample(text.normalize('NFD')))).toEqual(
          told(withSample(text)),
        );
      }),
      {numRuns: 12},
    );
  });

  it('every link leads to a concept that knows the entry', () => {
    fc.assert(
      fc.property(logText, (text) => {
        const {mentions, concepts} = withSample(text);
        const logsOf = new Map(concepts.map(({id, logs}) => [id, logs]));
        for (const {concept, log, linked} of mentions) {
          expect(!linked || logsOf.get(concept)?.includes(log)).toBe(true);
        }
      }),
      {numRuns: 12},
    );
  });
});
