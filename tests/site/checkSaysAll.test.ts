import {join} from 'node:path';
import {readBuildReport} from '../support/buildReport';
import {ROOT, runStudyLog} from '../support/docusaurus';
import {hostileSite, sampleSite} from '../support/fixtureSites';
import {sharedSite} from '../support/sharedSite';
import type {BuiltSite} from '../support/site';

jest.setTimeout(300_000);

const FENCE = '```';

/** A problem of every kind that only drawing, compiling or reading all files finds. */
const FAULTY = {
  '2025-01-08.md': `# 2025-01-08

## CNI란?

- 파드 네트워크를 맡는 규격

${FENCE}mermaid
flowchart LR
  A --> B
  A -->--- ]
${FENCE}

1. 목록 안의 그림

   ${FENCE}mermaid
   sequenceDiagram
     kubelet->>
   ${FENCE}
`,
  '2025-01-09.md': `## 2025-01-09

${FENCE}mermaid
nonsense
${FENCE}

## 2025-01-10

${FENCE}mermaid
flowchart LR
  A --> B -->
${FENCE}

### 요청의 동작 방식

1. 사용자가 Ingress에 요청을 보낸다
2. Ingress가 Service에 요청을 넘긴다
3. Service가 Pod를 고른다

[없음](gone.md) ![없음](gone.png) <pod-ip> [[없는 글]] $$\\frac{a$$
`,
  '2025-01-11.md': '',
  'diagrams/cni.mmd': 'flowchart LR\n  A -->--- ]\n',
  'diagrams/nobody.mmd': 'flowchart LR\n  A --> B\n',
  'README.md': '## 2025-01-08\n- [CNI](2025-01-08.md)\n',
};

const faultySite = (): Promise<BuiltSite> =>
  sharedSite({name: 'faulty', logs: FAULTY});

type Found = {
  readonly code: string;
  readonly source: string;
  readonly line: number | null;
};

const toPlaces = (problems: readonly Found[]) =>
  problems.map(({code, source, line}) => `${source}:${line} ${code}`).sort();

async function check(site: BuiltSite, args: readonly string[]) {
  const {stdout} = await runStudyLog([
    'check',
    site.logsDir,
    '--json',
    ...args,
  ]);
  return JSON.parse(stdout) as {readonly problems: readonly Found[]};
}

describe.each([
  ['every kind of fault', faultySite, []],
  ['everything that goes wrong', hostileSite, []],
  [
    'the sample',
    sampleSite,
    [
      '--concepts',
      join(ROOT, 'docs', 'concepts.yml'),
      '--diagrams',
      join(ROOT, 'docs', 'diagrams'),
    ],
  ],
] as const)('in a folder with %s', (_, make, args) => {
  it('a check says what a build says', async () => {
    const site = await make();
    const {problems} = await check(site, args);
    expect(toPlaces(problems)).toEqual(
      toPlaces(readBuildReport(site).problems),
    );
  });
});

it('a check names the file and the line of each diagram that cannot be drawn', async () => {
  const {problems} = await check(await faultySite(), []);
  const places = toPlaces(problems).filter((place) =>
    place.includes('diagram'),
  );
  expect(places).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^2025-01-08\.md:\d+ diagram-invalid$/),
      expect.stringMatching(/^2025-01-09\.md:\d+ diagram-invalid$/),
      expect.stringMatching(/^cni\.mmd:\d+ diagram-invalid$/),
      'nobody.mmd:null diagram-without-concept',
    ]),
  );
  const invalid = places.filter((place) => place.includes('invalid'));
  expect(invalid).toHaveLength(5);
});
