import {execFileSync} from 'node:child_process';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';

jest.setTimeout(120_000);

const toUrl = (file: string) =>
  pathToFileURL(join(__dirname, '..', 'lib', file)).href;

/** Runs lines of a module that has what the package exports, and gives what it prints. */
const runModule = (lines: readonly string[]): unknown =>
  JSON.parse(
    execFileSync(
      process.execPath,
      [
        '--input-type=module',
        '-e',
        [
          `import {renderMermaid} from '${toUrl('index.js')}';`,
          `import {createRenderer} from '${toUrl('createRenderer.js')}';`,
          ...lines,
        ].join('\n'),
      ],
      {encoding: 'utf8', timeout: 100_000},
    ),
  );

test('a diagram over its time fails, and the next one is drawn', () => {
  const codes = runModule([
    'const codeOf = (source, options) => renderMermaid(source, options).then(({kind}) => kind, ({code}) => code);',
    'const late = await codeOf("flowchart LR\\n A --> B", {timeLimit: 1});',
    'console.log(JSON.stringify([late, await codeOf("pie\\n \\"a\\": 1")]));',
  ]);
  expect(codes).toEqual(['timeLimit', 'pie']);
});

test('drawing one leaves the thread that asks for it as it was', () => {
  const left = runModule([
    'const before = [typeof fetch, typeof document, Date.now() > 0];',
    'await renderMermaid("pie\\n \\"a\\": 1");',
    'console.log(JSON.stringify([before, [typeof fetch, typeof document, Date.now() > 0]]));',
  ]);
  expect(left).toEqual([
    ['function', 'undefined', true],
    ['function', 'undefined', true],
  ]);
});

test('a renderer does not keep the process alive, and draws the next source after one that is wrong', () => {
  const drawn = runModule([
    'const render = createRenderer();',
    'const outcomes = await Promise.all(["pie\\n \\"a\\": 1", "pie\\n ???", "pie\\n \\"b\\": 1"].map(render));',
    'console.log(JSON.stringify(outcomes.map(({diagram, failure}) => diagram?.kind ?? failure.code)));',
  ]);
  expect(drawn).toEqual(['pie', 'syntax', 'pie']);
});
