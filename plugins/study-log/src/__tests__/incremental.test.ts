import fc from 'fast-check';
import type {LogFolder} from '../read/types.js';
import {
  createStudyLogReader,
  understandFolder,
  type StudyLog,
  type StudyLogOptions,
} from '../studyLog.js';

/** Pieces of logs that name, define, join, compare and only look like concepts. */
const PIECES = [
  '## Calico\n### Calico란?\n- 경로를 나누는 프로젝트\n### 구성 요소\n- Felix : 규칙을 적는 에이전트\n',
  '## Flannel\n### Flannel이란?\n- Calico보다 단순한 프로젝트\n',
  '## Calico vs Flannel\n- Calico는 규칙이 많음\n- Flannel은 단순함\n',
  '## 오늘의 회고\n- Calico를 더 읽을 것\n',
  '- [셋째](Day3.md) - 2025-02-03\n- [다섯째](b/5.md) - 2025-02-05\n\n',
  '### 명세(spec)\n- 명세란 약속\n',
  '## CNI(Container Network Interface)\n- Calico, Flannel 등이 널리 쓰임\n',
  '## 로그\n### 로그란?\n- 일어난 일을 적은 기록\n',
  '## 컬렉터\n### 컬렉터의 특징\n- 로그를 모음\n',
  '## Job, Cron Job\n### Cron Job\n- 때마다 Job을 만듦\n',
  '## 쿠버네티스 Service\n### Service의 특징\n- 이름이 같음\n',
  '## Agent\n### 동작 방식\n1. Felix가 Calico에 요청을 보냄\n2. Calico가 로그를 남김\n3. Felix가 답을 받음\n',
  '### Jobs\n- 여러 Job\n',
  '로그인을 하고 로그인하는 사람\n\n',
  '로그인한 뒤 로그를 봄\n\n',
  'cni는 표준이고 CronJob은 컨트롤러임\n\n',
  'Felix와 컬렉터, service를 함께 둠. Jobs가 둘임\n\n',
  '[[Calico]]와 [[2]]와 [[없는 이름|없음]], [둘째](2.md)\n\n',
  'Container Network Interface와 agent를 읽음\n\n',
];

const CURATIONS = [
  undefined,
  '- name: Calico\n  aliases: [캘리코, Felix]\n',
  '- name: Agent\n  ambiguous: true\n- name: 로그\n  hide: true\n',
];

type Edit =
  | {readonly path: string; readonly text: string | null}
  | {readonly curation: string | undefined};

/** A day that changes moves its entry among the others; two make two entries. */
const DAYS = ['## 날짜: 2025-01-02', '## 날짜: 2025-03-04', '# 메모', ''];

const chapter = fc
  .tuple(
    fc.constantFrom(...DAYS),
    fc.array(fc.constantFrom(...PIECES), {maxLength: 5}),
  )
  .map(([day, pieces]) => `${day}\n\n${pieces.join('')}`);
const text = fc
  .array(chapter, {minLength: 1, maxLength: 2})
  .map((chapters) => chapters.join('\n'));
const path = fc.constantFrom(
  '1.md',
  '2.md',
  'Day3.md',
  '250404.md',
  'b/5.md',
  'README.md',
);
const edit: fc.Arbitrary<Edit> = fc.oneof(
  {weight: 8, arbitrary: fc.record({path, text})},
  {weight: 2, arbitrary: fc.record({path, text: fc.constant(null)})},
  {
    weight: 1,
    arbitrary: fc.record({curation: fc.constantFrom(...CURATIONS)}),
  },
);

/** A folder after each of `edits`; files that an edit does not name are the same objects. */
function foldersAfter(edits: readonly Edit[]): readonly LogFolder[] {
  const files = new Map<string, LogFolder['files'][number]>();
  let conceptsFile: LogFolder['conceptsFile'];
  return edits.map((one) => {
    if ('curation' in one) {
      conceptsFile =
        one.curation === undefined
          ? undefined
          : {path: 'concepts.yml', text: one.curation};
    } else if (one.text === null) {
      files.delete(one.path);
    } else {
      files.set(one.path, {
        path: one.path,
        text: one.text,
        encoding: 'utf-8',
        hash: one.text,
      });
    }
    return {
      root: '/logs',
      files: [...files.values()].sort((a, b) => (a.path < b.path ? -1 : 1)),
      assets: [],
      leftOut: [],
      conceptsFile,
      diagrams: [],
      problems: [],
    };
  });
}

jest.setTimeout(120_000);

const optionsOf = (
  reflections: StudyLogOptions['reflections'],
): StudyLogOptions => ({root: '/logs', today: '2025-12-31', reflections});

const toData = ({references, blocksOf, ...data}: StudyLog) => ({
  ...data,
  // How often it was read is no part of what it says.
  readings: null,
  blocks: data.folder.files.map(({path}) => blocksOf(path)),
  references: data.logs.map((log) =>
    log.references.map((one) => references.of(log, one)),
  ),
});

describe('a folder that is read again and again', () => {
  it.each(['show', 'hide'] as const)(
    'says after every edit what it says when it is read for the first time (reflections: %s)',
    async (reflections) => {
      const edits = fc.array(edit, {minLength: 2, maxLength: 8});
      await fc.assert(
        fc.asyncProperty(edits, async (some) => {
          const options = optionsOf(reflections);
          const reader = createStudyLogReader(options);
          for (const folder of foldersAfter(some)) {
            const again = await reader.understand(folder);
            const afresh = await understandFolder(folder, options);
            expect(toData(again)).toEqual(toData(afresh));
          }
        }),
        {numRuns: 12},
      );
    },
  );
});
