import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fillFolder} from './support/filledFolder';

jest.setTimeout(300_000);

const LOGS = 2_000;
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

type Filled = {
  /** The bodies, by the file of their log. */
  readonly bodies: ReadonlyMap<string, string>;
  readonly readings: {readonly read: number; readonly cached: number};
};

describe('a concept added to 2,000 logs', () => {
  const folder = mkdtempSync(join(tmpdir(), 'study-log-added-'));
  const isNaming = (index: number): boolean => index % 200 === 3;
  const indices = Array.from({length: LOGS}, (_, index) => index);
  const naming = indices.filter(isNaming).map((index) => `log-${index}.md`);

  const write = (name: string, text: string): void =>
    writeFileSync(join(folder, name), text);
  const fill = async (): Promise<Filled> => {
    const {studyLog, logs} = await fillFolder(folder, join(folder, '.cache'));
    return {
      bodies: new Map(logs.map(({log, body}) => [log.source, body.html])),
      readings: studyLog.readings,
    };
  };
  let before: Filled;
  let after: Filled;
  let taken: Filled;

  beforeAll(async () => {
    indices.forEach((index) =>
      write(`log-${index}.md`, logText(index, isNaming(index))),
    );
    before = await fill();
    write('new.md', NEW_LOG);
    after = await fill();
    rmSync(join(folder, 'new.md'));
    taken = await fill();
  });
  afterAll(() => rmSync(folder, {recursive: true}));

  test('reads one file', () => {
    expect(before.readings).toEqual({read: LOGS, cached: 0});
    expect(after.readings).toEqual({read: 1, cached: LOGS});
  });

  test('changes the pages that name it, and no other', () => {
    const changed = [...after.bodies].filter(
      ([source, html]) => before.bodies.get(source) !== html,
    );
    expect(changed.map(([source]) => source).sort()).toEqual(
      [...naming, 'new.md'].sort(),
    );
  });

  test('is linked on just those pages', () => {
    const linking = [...after.bodies].filter(([, html]) =>
      html.includes('data-concept="velero"'),
    );
    expect(linking.map(([source]) => source).sort()).toEqual(naming.sort());
  });

  test('leaves nothing to read, and all as it was, when it is taken away again', () => {
    expect(taken.readings).toEqual({read: 0, cached: LOGS});
    expect(taken.bodies).toEqual(before.bodies);
  });
});
