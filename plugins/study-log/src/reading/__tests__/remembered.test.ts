import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import {
  createStudyLogReader,
  type Progress,
  type StudyLog,
} from '../../studyLog.js';

const SAMPLES = path.resolve(__dirname, '../../../../../docs/logs');
const TODAY = '2030-01-01';

/** What a reader of the site or of the index could tell apart. */
function seen({logs, knowledge, flows, references, problems}: StudyLog) {
  return JSON.parse(
    JSON.stringify({logs, knowledge, flows, references, problems}),
  );
}

/** Each read asks git, in a process of its own. */
const TIME_LIMIT = 120_000;

describe('what is remembered on disk', () => {
  let root = '';
  let cacheDir = '';
  beforeEach(() => {
    root = fs.mkdtempSync(path.join(os.tmpdir(), 'study-log-'));
    cacheDir = path.join(root, '.cache');
  });
  afterEach(() => {
    fs.rmSync(root, {recursive: true, force: true});
  });

  const write = (file: string, text: string): void => {
    fs.mkdirSync(path.dirname(path.join(root, file)), {recursive: true});
    fs.writeFileSync(path.join(root, file), text);
  };
  const read = async (folder: string, cache?: string) =>
    seen(
      await createStudyLogReader({
        root: folder,
        today: TODAY,
        cacheDir: cache,
      }).read(),
    );

  test(
    'changes nothing of the sample logs: none, cold and warm',
    async () => {
      const plain = await read(SAMPLES);
      expect(await read(SAMPLES, cacheDir)).toEqual(plain);
      expect(await read(SAMPLES, cacheDir)).toEqual(plain);
    },
    TIME_LIMIT,
  );

  test(
    'a damaged cache is parsed again',
    async () => {
      const plain = await read(SAMPLES, cacheDir);
      const folder = path.join(cacheDir, 'parsed');
      fs.readdirSync(folder).forEach((name, index) => {
        const file = path.join(folder, name);
        const text = fs.readFileSync(file, 'utf8');
        const damaged = [
          text.slice(0, text.length / 2),
          text.replace(/\[.*\]/g, '[]'),
          '\0',
        ];
        fs.writeFileSync(file, damaged[index % damaged.length] ?? '');
      });
      expect(await read(SAMPLES, cacheDir)).toEqual(plain);
    },
    TIME_LIMIT,
  );

  test(
    'whatever is written, moved or edited: warm and incremental say what a first run says',
    async () => {
      const piece = fc.constantFrom(
        '## 날짜: 2025-01-11\n',
        '## 2025-01-12\n',
        '### CNI(Container Network Interface)란?\n- **표준** `CNI`\n',
        '## Ingress\n- CNI와 [[Ingress]]\n',
        '### 동작 방식\n1. 요청을 보낸다\n2. 응답을 받는다\n',
        '---\ntitle: [a\n---\n',
        '| a | b |\n| - | - |\n| CNI | \ud800 |\n',
      );
      const text = fc
        .array(piece, {minLength: 1, maxLength: 6})
        .map((p) => p.join('\n'));
      await fc.assert(
        fc.asyncProperty(text, text, text, async (first, second, edited) => {
          write('2025/2025-01-11.md', first);
          write('notes.md', second);
          const reader = createStudyLogReader({root, today: TODAY, cacheDir});
          await reader.read();
          write('notes.md', `${edited}\n끝`);
          write('2025/2025-01-13.md', first);
          const plain = await read(root);
          expect(seen(await reader.read())).toEqual(plain);
          expect(await read(root, cacheDir)).toEqual(plain);
          fs.rmSync(path.join(root, '2025/2025-01-13.md'));
        }),
        {numRuns: 4},
      );
    },
    TIME_LIMIT,
  );

  test(
    'counts what it parses',
    async () => {
      write('2025-01-11.md', '# CNI\n');
      write('2025-01-12.md', '# Ingress\n');
      const steps: Progress[] = [];
      await createStudyLogReader({
        root,
        today: TODAY,
        cacheDir,
        onProgress: (progress) => steps.push(progress),
      }).read();
      expect(steps.at(-2)).toEqual({step: 'parse', done: 2, total: 2});
      expect(steps.at(-1)).toEqual({step: 'index', done: 0, total: 2});
    },
    TIME_LIMIT,
  );
});
