import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {toBodyKey} from 'study-log/compile/cache/bodyKey';
import {compileCounted, readFolder} from './support/compiledFolder';
import type {CompiledFolder} from './support/compiledFolder';

jest.setTimeout(120_000);

const LOGS = 40;
const TOPICS = ['Calico', 'Ingress', 'etcd', 'Kubelet', 'StatefulSet', 'gRPC'];

const topic = (index: number): string =>
  TOPICS[index % TOPICS.length] as string;

/** Some logs name what no log has told of yet; another writes a longer word. */
function logText(index: number, isNaming: boolean): string {
  const day = `2024-03-${String((index % 28) + 1).padStart(2, '0')}`;
  const names = isNaming ? '- 백업은 Velero로 받아 둠\n' : '';
  const longer = index === 5 ? '- VeleroTool은 다른 이름임\n' : '';
  return `## 날짜: ${day}

## ${topic(index)}
### ${topic(index)}란?
- ${index}번째 날에 다시 정리한 구성 요소
- ${topic(index + 1)}와 ${topic(index + 2)}를 함께 살펴봄
${names}${longer}`;
}

const NEW_LOG = `## 날짜: 2024-05-01

## Velero
### Velero란?
- 클러스터를 통째로 백업하고 되살리는 도구
`;

describe('a concept added to a folder of many logs', () => {
  const folder = mkdtempSync(join(tmpdir(), 'study-log-added-'));
  const root = join(folder, 'logs');
  const compile = (): Promise<CompiledFolder> =>
    compileCounted(root, join(folder, 'cache'));
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(root, path)), {recursive: true});
    writeFileSync(join(root, path), text);
  };
  const texts = Array.from({length: LOGS}, (_, index) =>
    logText(index, index % 8 === 3),
  );
  const naming = texts.filter((text) => /Velero[^T]/.test(text));
  let first: CompiledFolder;
  let after: CompiledFolder;

  beforeAll(async () => {
    texts.forEach((text, index) => write(`${index}/log.md`, text));
    first = await compile();
    write('new/log.md', NEW_LOG);
    after = await compile();
  });
  afterAll(() => rmSync(folder, {recursive: true}));

  test('is compiled with the pages that name it, and no other', () => {
    expect(naming).toHaveLength(5);
    expect(first).toMatchObject({compiled: LOGS, cached: 0});
    expect(after).toMatchObject({
      compiled: naming.length + 1,
      cached: LOGS - naming.length,
    });
  });

  test('is linked on just those pages', () => {
    const linking = after.logs.filter(({body}) =>
      body.html.includes('data-concept="velero"'),
    );
    expect(linking).toHaveLength(naming.length);
  });

  test('leaves nothing to compile when it is taken away again', async () => {
    rmSync(join(root, 'new'), {recursive: true});
    expect(await compile()).toMatchObject({compiled: 0, cached: LOGS});
  });
});

describe('a concept added to 2,000 logs', () => {
  const root = mkdtempSync(join(tmpdir(), 'study-log-added-'));
  const write = (name: string, text: string): void =>
    writeFileSync(join(root, `${name}.md`), text);
  /** What each body is kept under: another key is another compilation. */
  const readKeys = async (): Promise<ReadonlyMap<string, string>> =>
    new Map(
      (await readFolder(root)).map(({log, input}) => [
        log.source,
        toBodyKey(input, ''),
      ]),
    );
  const isNaming = (index: number): boolean => index % 200 === 3;
  afterAll(() => rmSync(root, {recursive: true}));

  test('is compiled with the pages that name it, and no other', async () => {
    const indices = Array.from({length: 2_000}, (_, index) => index);
    indices.forEach((index) =>
      write(`log-${index}`, logText(index, isNaming(index))),
    );
    const before = await readKeys();
    write('new', NEW_LOG);
    const after = await readKeys();
    const changed = [...after].filter(
      ([source, key]) => before.get(source) !== key,
    );
    expect(changed.map(([source]) => source).sort()).toEqual(
      [
        'new.md',
        ...indices.filter(isNaming).map((index) => `log-${index}.md`),
      ].sort(),
    );
  });
});
