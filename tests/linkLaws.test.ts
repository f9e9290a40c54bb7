import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {delimiter, join} from 'node:path';
import fc from 'fast-check';
import {SAMPLE_LOG} from '../plugins/study-log/src/knowledge/__tests__/sampleLog';
import {hostileText} from '../plugins/study-log/src/markdown/__tests__/support/hostileText';
import {BODY_LAWS} from './support/bodyLaws';
import {ROOT} from './support/docusaurus';
import {fillFolder} from './support/filledFolder';
import {HOSTILE_LOGS, STUDY_LOGS} from './support/fixtureSites';

jest.setTimeout(600_000);

const PIECES = [
  'Ingress',
  'Calico의',
  '`CNI`',
  '**Felix**는',
  'L4/L7',
  'L4\\/L7&amp;',
  '[Traefik](https://example.com)',
  '[아래](#다음)',
  '![그림](a.png)',
  '[[BGP]]',
  '[[Ingress|문지기]]',
  '[[2025-03-02]]',
  '![[2025-03-02]]',
  '[^1]',
  '\n\n[^1]: Calico를 [보라](2025-03-02.md)\n\n',
  '\n\n### [[BGP]] 고르기\n\n',
  '\n\n**Typha**\n\n',
  '| Calico |\n|---|\n| Flannel |\n\n',
  '\n\n> [!note] Calico\n> Flannel\n> 을\n\n',
  'my-service',
  '그리고',
  '\n',
  '\n\n',
  '\n\n## 다음\n\n',
  '\n\n## 날짜: 2025-03-06\n\n',
  '\n- ',
  '<br>',
];
const logText = fc
  .oneof(
    fc
      .array(fc.constantFrom(...PIECES), {maxLength: 30})
      .map((pieces) => pieces.join(' ')),
    hostileText,
  )
  .map((text) => `## 날짜: 2025-03-05\n\n${text}\n`);

/** What breaks a law, by the law; nothing where all hold. */
async function findBreaches(
  root: string,
  cacheDir?: string,
): Promise<Readonly<Record<string, readonly string[]>>> {
  const {studyLog, logs} = await fillFolder(root, cacheDir);
  return Object.fromEntries(
    Object.entries(BODY_LAWS).map(([law, find]) => [
      law,
      logs.flatMap((log) =>
        find(log, studyLog).map(
          (breach) => `${log.log.source}:${log.log.line} ${breach}`,
        ),
      ),
    ]),
  );
}

const NO_BREACHES = Object.fromEntries(
  Object.keys(BODY_LAWS).map((law) => [law, []]),
);

test('the laws of bodies hold whatever a log says', async () => {
  const root = mkdtempSync(join(tmpdir(), 'study-log-laws-'));
  writeFileSync(join(root, '2025-03-02.md'), SAMPLE_LOG);
  writeFileSync(join(root, 'a.png'), '');
  await fc.assert(
    fc.asyncProperty(logText, async (text) => {
      writeFileSync(join(root, '2025-03-05.md'), text);
      expect(await findBreaches(root, join(root, '.cache'))).toEqual(
        NO_BREACHES,
      );
    }),
    {numRuns: 100},
  );
  rmSync(root, {recursive: true});
});

/** Any folders besides: `STUDY_LOGS=../my-til:../your-til npx jest tests/linkLaws`. */
const OWN_LOGS = (process.env.STUDY_LOGS ?? '')
  .split(delimiter)
  .filter(Boolean);

test.each([join(ROOT, 'docs', 'logs'), STUDY_LOGS, HOSTILE_LOGS, ...OWN_LOGS])(
  'the laws of bodies hold in %s',
  async (folder) => {
    expect(await findBreaches(folder)).toEqual(NO_BREACHES);
  },
);
