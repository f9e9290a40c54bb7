import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {load} from 'cheerio';
import fc from 'fast-check';
import {createCompiler} from 'study-log/compile/createCompiler';
import {SAMPLE_LOG} from '../plugins/study-log/src/knowledge/__tests__/sampleLog';
import {readStudyLog} from 'study-log/studyLog';
import {readFolder} from './support/compiledFolder';

jest.setTimeout(120_000);

const PIECES = [
  'Ingress',
  'Calico의',
  '`CNI`',
  '**Felix**는',
  'L4/L7',
  '[Traefik](https://example.com)',
  '[[BGP]]',
  '[[Ingress|문지기]]',
  '\n\n### [[BGP]] 고르기\n\n',
  '| Calico |\n|---|\n| Flannel |\n\n',
  'my-service',
  '그리고',
  '\n',
  '\n\n',
  '\n\n## 다음\n\n',
  '\n- ',
  '<br>',
];
const logText = fc
  .array(fc.constantFrom(...PIECES), {maxLength: 30})
  .map((pieces) => `## 날짜: 2025-03-05\n\n${pieces.join(' ')}\n`);

describe('whatever a log says, once it is compiled', () => {
  const root = mkdtempSync(join(tmpdir(), 'study-log-laws-'));
  const compiler = createCompiler({cacheDir: join(root, '.cache'), threads: 0});
  const FILE = '2025-03-05.md';
  writeFileSync(join(root, '2025-03-02.md'), SAMPLE_LOG);
  afterAll(async () => {
    await compiler.close();
    rmSync(root, {recursive: true});
  });

  /** The log's body, the same without links, and the links that were decided. */
  const compile = async (text: string) => {
    writeFileSync(join(root, FILE), text);
    const found = (await readFolder(root)).find(({log}) => log.source === FILE);
    const input = found!.input;
    const [linked, plain] = await compiler.compileAll([
      input,
      {...input, links: []},
    ]);
    const {knowledge} = await readStudyLog({root, today: '2100-01-01'});
    return {
      linked: load(linked!.html),
      plain: load(plain!.html),
      mentions: knowledge.mentions.filter(
        ({log, linked: isLink}) => log === found!.log.id && isLink,
      ),
    };
  };

  it('every link has its mention, and every linked mention its link', async () => {
    await fc.assert(
      fc.asyncProperty(logText, async (text) => {
        const {linked: $, mentions} = await compile(text);
        const links = $('a[data-concept]')
          .toArray()
          .map((link) => [$(link).attr('data-concept'), $(link).text()]);
        expect(links).toEqual(
          mentions.map(({concept, start, end}) => [
            concept,
            text.slice(start, end),
          ]),
        );
      }),
      {numRuns: 30},
    );
  });

  it('links change no word that a reader sees', async () => {
    const words = logText.filter((text) => !text.includes('[['));
    await fc.assert(
      fc.asyncProperty(words, async (text) => {
        const {linked, plain} = await compile(text);
        expect(linked.root().text()).toBe(plain.root().text());
      }),
      {numRuns: 30},
    );
  });
});
