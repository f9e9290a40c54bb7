import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import {runCli} from '../runCli.js';

/** Threads run what is built. */
jest.mock('../../draw/mermaidDrawer.js', () =>
  jest.requireActual('../../../lib/draw/mermaidDrawer.js'),
);

const LOG = `## 날짜: 2025-01-11

## CNI(Container Network Interface)
### CNI란?
- 컨테이너의 네트워크를 구성하는 표준 인터페이스
### 동작 방식
1. kubelet이 런타임에 파드 생성을 요청한다
2. 런타임은 CNI 플러그인을 호출한다
3. CNI 플러그인은 인터페이스를 연결한다

## Ingress
### Ingress란?
- 클러스터 밖의 요청을 안으로 보내는 리소스, CNI와는 층이 다르다
`;

type Ran = {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
};

describe('study-log', () => {
  let cwd = '';

  beforeEach(() => {
    cwd = fs.mkdtempSync(path.join(os.tmpdir(), 'study-log-cli-'));
  });
  afterEach(() => {
    fs.rmSync(cwd, {recursive: true, force: true});
  });

  function write(file: string, content: string | Uint8Array): void {
    const target = path.join(cwd, file);
    fs.mkdirSync(path.dirname(target), {recursive: true});
    fs.writeFileSync(target, content);
  }

  function read(file: string): string {
    return fs.readFileSync(path.join(cwd, file), 'utf8');
  }

  async function run(...args: readonly string[]): Promise<Ran> {
    let stdout = '';
    let stderr = '';
    const code = await runCli(args, {
      cwd,
      stdout: (text) => {
        stdout += text;
      },
      stderr: (text) => {
        stderr += text;
      },
      now: () => new Date('2025-01-12T01:00:00Z'),
      // Worker threads run what is built, not its sources.
      threads: 0,
    });
    return {code, stdout, stderr};
  }

  describe('index', () => {
    it('prints one JSON document about docs/logs, the same every time', async () => {
      write('docs/logs/2025-01-11.md', LOG);
      const {code, stdout, stderr} = await run('index', '--json');
      expect({code, stderr}).toEqual({code: 0, stderr: ''});
      expect((await run('index', '--json')).stdout).toBe(stdout);
      const document = JSON.parse(stdout);
      expect(document.entries).toEqual([
        expect.objectContaining({
          source: '2025-01-11.md',
          date: '2025-01-11',
          concepts: expect.arrayContaining(['cni', 'ingress']),
        }),
      ]);
      const names = document.concepts.map(({id}: {id: string}) => id);
      expect(names).toEqual([...names].sort());
    });

    it('gives offsets that cut the words out of the file', async () => {
      write('2025-01-11.md', LOG);
      const {mentions} = JSON.parse((await run('index', '--json')).stdout);
      const link = mentions.find(
        ({concept, linked}: {concept: string; linked: boolean}) =>
          concept === 'cni' && linked,
      );
      expect(LOG.slice(link.start, link.end)).toBe('CNI');
      expect(LOG.split('\n')[link.line - 1]).toContain('CNI와는');
    });

    it('reads the flow under 동작 방식', async () => {
      write('2025-01-11.md', LOG);
      const {flows} = JSON.parse((await run('index', '--json')).stdout);
      expect(flows).toEqual([
        expect.objectContaining({concept: 'cni', line: 7, kind: 'sequence'}),
      ]);
    });

    it('prints a short summary for people', async () => {
      write('2025-01-11.md', LOG);
      const {stdout} = await run('index', '.');
      expect(stdout).toMatch(/^entries +1 {2}2025-01-11\nconcepts +\d/u);
    });

    it('takes concepts from another file', async () => {
      write('logs/2025-01-11.md', LOG);
      write(
        'my.yml',
        '- name: 인그레스\n  id: ingress\n  aliases: [Ingress]\n',
      );
      const {stdout} = await run(
        'index',
        'logs',
        '--json',
        '--concepts',
        'my.yml',
      );
      expect(JSON.parse(stdout).concepts).toContainEqual(
        expect.objectContaining({id: 'ingress', name: '인그레스'}),
      );
    });
  });

  describe('check', () => {
    it('exits 0 when no problem is an error', async () => {
      write('2025-01-11.md', LOG);
      const {code, stdout} = await run('check');
      expect(code).toBe(0);
      expect(stdout).toContain('in 1 log.');
    });

    it('exits 1 when one is', async () => {
      write('2025-01-11.md', LOG);
      write('concepts.yml', 'name: [broken');
      const {code, stdout} = await run('check', '.', '--json');
      const {problems} = JSON.parse(stdout);
      expect(problems).toContainEqual(
        expect.objectContaining({severity: 'error', source: 'concepts.yml'}),
      );
      expect(code).toBe(1);
    });

    it('explains dates and links instead', async () => {
      write('logs/2025-01-11.md', LOG);
      const dates = await run('check', 'logs', '--explain-dates');
      expect(dates.stdout).toMatch(/^2025-01-11 +path, exact/u);
      const links = await run(
        'check',
        'logs',
        '--explain-links',
        '2025-01-11.md',
      );
      expect(links.stdout).toContain('“CNI” → CNI  link');
    });
  });

  describe('new', () => {
    it('writes the skeleton of the day and prints where', async () => {
      write('docs/logs/2024/2024-12-31.md', LOG);
      const {code, stdout} = await run('new', '--time-zone', 'UTC');
      const file = path.join('docs', 'logs', '2025', '2025-01-12.md');
      expect({code, stdout}).toEqual({code: 0, stdout: `${file}\n`});
      expect(read(file)).toMatch(/^## 날짜: 2025-01-12\n/u);
    });

    it('fills in the template of the folder', async () => {
      write('.template.md', '# {{date}} TIL\n');
      await run('new', '--date', '2025-01-11');
      expect(read('2025/2025-01-11.md')).toBe('# 2025-01-11 TIL\n');
    });

    it('carries over what the last log left open', async () => {
      write('2025-01-10.md', '## CNI\n- [ ] Calico BGP\n- [x] veth\n');
      await run('new', '--date', '2025-01-11');
      expect(read('2025-01-11.md')).toContain(
        '## 더 알아볼 것\n- [ ] Calico BGP\n',
      );
    });

    it('never overwrites', async () => {
      write('2025-01-11.md', LOG);
      const {code, stderr} = await run('new', '--date', '2025-01-11');
      expect(code).toBe(1);
      expect(stderr).toBe(
        'study-log new: 2025-01-11.md is there already; it was left as it is.\n',
      );
      expect(read('2025-01-11.md')).toBe(LOG);
    });
  });

  it.each([
    [['index', 'nowhere']],
    [['check', 'nowhere']],
    [['new', 'nowhere']],
    [['index']], // an empty folder
  ])('ends %j with one sentence and exit 1', async (args) => {
    const {code, stdout, stderr} = await run(...args);
    expect({code, stdout}).toEqual({code: 1, stdout: ''});
    expect(stderr).toMatch(/^study-log \w+: [^\n]+\.\n$/u);
  });

  it.each([
    [['indx']],
    [['index', '--jsn']],
    [['index', '--concepts']],
    [['index', 'a', 'b']],
    [['check', '--format', 'xml']],
    [['check', '--time-zone', 'Seoul']],
    [['new', '--date', '2025-02-30']],
  ])('ends %j with one line and exit 2', async (args) => {
    const {code, stdout, stderr} = await run(...args);
    expect({code, stdout}).toEqual({code: 2, stdout: ''});
    expect(stderr).toMatch(/^study-log[^\n]+--help\.\n$/u);
  });

  it.each([
    [['--help']],
    [['index', '--help']],
    [['check', '-h']],
    [['new', '-h']],
  ])('explains itself on %j, with examples or commands', async (args) => {
    const {code, stdout, stderr} = await run(...args);
    expect({code, stderr}).toEqual({code: 0, stderr: ''});
    expect(stdout).toMatch(/Usage:|Examples:/u);
  });

  it('without a command prints the help and exits 2', async () => {
    expect(await run()).toMatchObject({code: 2, stdout: ''});
  });
});
