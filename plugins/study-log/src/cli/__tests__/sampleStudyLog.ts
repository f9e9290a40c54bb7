import type {Concept, Knowledge, Mention} from '../../knowledge/types.js';
import type {Log} from '../../logs/types.js';
import type {StudyLog} from '../../studyLog.js';

/** Two logs in one file; the second names the first one's concept. */
export const TEXT = 'CNI는 표준이다.\n\nkubelet은 CNI를 부른다.\n';

function toLog(log: Pick<Log, 'id' | 'line' | 'date'>): Log {
  const text = TEXT.split('\n')[log.line - 1] ?? '';
  const source = TEXT.indexOf(text);
  return {
    ...log,
    source: '2025/b.md',
    range: {start: source, end: source + text.length},
    dateSource: 'heading',
    dateConfidence: 'exact',
    dateReason: 'The heading says so.',
    title: `제목 ${log.id}`,
    frontMatter: {},
    sections: [],
    items: [],
    definitions: [],
    boldTerms: [],
    runs: [
      {
        section: 0,
        text,
        segments: [0, source, text.length],
        line: log.line,
      },
    ],
    wikilinks: [],
    references: [],
    fences: [],
    rows: [],
    math: false,
  };
}

function toConcept(concept: Pick<Concept, 'id' | 'name' | 'logs'>): Concept {
  return {
    ...concept,
    aliases: ['나', '가'],
    definitions: [],
    facets: [],
    ownSections: [],
    firstSeen: '2025-01-10',
    lastSeen: '2025-01-11',
    candidate: false,
    ambiguous: false,
    diagram: true,
  };
}

function toMention(word: string, mention: Partial<Mention>): Mention {
  const start = TEXT.lastIndexOf(word);
  return {
    concept: 'cni',
    log: 'second',
    section: 0,
    start,
    end: start + word.length,
    line: 3,
    linked: true,
    sentence: {text: '', start: 0, end: 0},
    ...mention,
  };
}

const knowledge: Knowledge = {
  unlisted: [],
  logs: [
    toLog({id: 'second', line: 3, date: '2025-01-11'}),
    toLog({id: 'first', line: 1, date: null}),
  ],
  concepts: [
    {
      ...toConcept({id: 'kubelet', name: 'kubelet', logs: ['second']}),
      candidate: true,
      firstSeen: null,
      lastSeen: null,
    },
    {
      ...toConcept({id: 'cni', name: 'CNI', logs: ['second', 'first']}),
      definitions: [
        {
          log: 'first',
          section: 0,
          date: null,
          line: 1,
          lines: ['컨테이너 네트워크의 표준', '플러그인으로 바꾼다'],
        },
      ],
    },
  ],
  mentions: [
    toMention('CNI', {linked: false, refusedBecause: 'repeat'}),
    toMention('kubelet', {concept: 'kubelet'}),
  ],
  logLinks: [],
  comparisons: [
    {
      id: 'l4-vs-l7',
      concepts: ['l7', 'l4'],
      places: [
        {log: 'first', section: 0, source: '2025/b.md', line: 2},
        {log: 'second', section: 0, source: '2025/b.md', line: 4},
      ],
      points: [],
    },
  ],
  relations: [
    {from: 'cni', to: '표준', kind: 'is-a', source: '2025/b.md', line: 1},
    {from: 'calico', to: 'cni', kind: 'kind-of', source: 'a.md', line: 9},
  ],
  timeline: [],
  undated: ['first'],
  problems: [],
};

/** A hand-made result of reading, in no particular order. */
export const STUDY_LOG: StudyLog = {
  folder: {
    root: '/logs',
    files: [{path: '2025/b.md', text: TEXT, encoding: 'utf-8', hash: ''}],
    assets: [],
    leftOut: [],
    diagrams: [],
    problems: [],
  },
  logs: knowledge.logs,
  unlisted: [],
  knowledge,
  flows: [
    {
      log: 'second',
      section: 0,
      concept: null,
      kind: 'flow',
      steps: [{text: '요청', line: 5, actor: '서버'}],
      mermaid: 'flowchart TD',
      source: '2025/b.md',
      line: 5,
      after: 9,
    },
  ],
  problems: [
    {
      code: 'missing-image',
      severity: 'warning',
      source: '2025/b.md',
      line: 2,
      message: 'There is no a.png.',
      hint: 'Add it.',
    },
    {
      code: 'unreadable-file',
      severity: 'error',
      source: 'a, b:c.md',
      line: null,
      message: '100% broken',
      hint: 'Mend it.',
    },
    {
      code: 'git-missing',
      severity: 'info',
      source: '.',
      line: null,
      message: 'There is no git history.',
      hint: 'Use git.',
    },
  ],
};
