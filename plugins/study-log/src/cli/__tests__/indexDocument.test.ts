import {toIndexDocument} from '../indexDocument.js';
import {STUDY_LOG, TEXT} from './sampleStudyLog.js';

const document = toIndexDocument(STUDY_LOG);

describe('toIndexDocument', () => {
  it('has the keys of the contract, in its order', () => {
    expect(Object.keys(document)).toEqual([
      'version',
      'entries',
      'concepts',
      'mentions',
      'comparisons',
      'relations',
      'flows',
      'problems',
    ]);
    expect(document.version).toBe(1);
  });

  it('lists entries as they stand in the files', () => {
    expect(document.entries).toEqual([
      {
        id: 'first',
        source: '2025/b.md',
        line: 1,
        date: null,
        dateSource: 'heading',
        dateConfidence: 'exact',
        title: '제목 first',
        permalink: '/logs/first/',
        concepts: ['cni'],
      },
      {
        id: 'second',
        source: '2025/b.md',
        line: 3,
        date: '2025-01-11',
        dateSource: 'heading',
        dateConfidence: 'exact',
        title: '제목 second',
        permalink: '/logs/second/',
        concepts: ['cni', 'kubelet'],
      },
    ]);
  });

  it('lists concepts by id with the latest definition', () => {
    expect(document.concepts).toEqual([
      {
        id: 'cni',
        name: 'CNI',
        aliases: ['가', '나'],
        permalink: '/concepts/cni/',
        definition: '컨테이너 네트워크의 표준 플러그인으로 바꾼다',
        firstSeen: '2025-01-10',
        lastSeen: '2025-01-11',
        entries: ['first', 'second'],
        candidate: false,
      },
      expect.objectContaining({
        id: 'kubelet',
        definition: null,
        firstSeen: null,
        candidate: true,
      }),
    ]);
  });

  it('gives mentions offsets that cut out the words, and a reason only without a link', () => {
    expect(
      document.mentions.map(({start, end, ...mention}) => ({
        ...mention,
        words: TEXT.slice(start, end),
      })),
    ).toEqual([
      {
        concept: 'kubelet',
        entry: 'second',
        source: '2025/b.md',
        line: 3,
        linked: true,
        words: 'kubelet',
      },
      {
        concept: 'cni',
        entry: 'second',
        source: '2025/b.md',
        line: 3,
        linked: false,
        reason: 'repeat',
        words: 'CNI',
      },
    ]);
  });

  it('places a comparison where it was first made, its sides in the order of the heading', () => {
    expect(document.comparisons).toEqual([
      {
        id: 'l4-vs-l7',
        concepts: ['l7', 'l4'],
        entry: 'first',
        source: '2025/b.md',
        line: 2,
        permalink: '/compare/l4-vs-l7/',
      },
    ]);
  });

  it('sorts relations by their ends', () => {
    expect(document.relations.map(({from}) => from)).toEqual(['calico', 'cni']);
  });

  it('lists flows with the steps as written', () => {
    expect(document.flows).toEqual([
      {
        entry: 'second',
        source: '2025/b.md',
        line: 5,
        concept: null,
        kind: 'flow',
        steps: [{text: '요청', actor: '서버', target: null, line: 5}],
        mermaid: 'flowchart TD',
      },
    ]);
  });

  it('does not depend on the order in which things were found', () => {
    const {knowledge, flows, problems, folder} = STUDY_LOG;
    const reversed = toIndexDocument({
      folder,
      flows: [...flows].reverse(),
      problems: [...problems].reverse(),
      knowledge: {
        ...knowledge,
        logs: [...knowledge.logs].reverse(),
        concepts: [...knowledge.concepts].reverse(),
        mentions: [...knowledge.mentions].reverse(),
        relations: [...knowledge.relations].reverse(),
      },
    });
    expect(JSON.stringify(reversed)).toBe(JSON.stringify(document));
  });
});
