import {execFileSync} from 'node:child_process';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';

jest.setTimeout(120_000);

const LIB = pathToFileURL(join(__dirname, '..', 'lib', 'index.js')).href;

/** Runs lines of a module that has `createRenderer`, and gives what it prints. */
const runModule = (lines: readonly string[]): unknown =>
  JSON.parse(
    execFileSync(
      process.execPath,
      [
        '--input-type=module',
        '-e',
        [`import {createRenderer} from '${LIB}';`, ...lines].join('\n'),
      ],
      {encoding: 'utf8'},
    ),
  );

test('a diagram over its time fails, and the next one finds a new worker', () => {
  const codes = runModule([
    'const renderer = createRenderer({timeLimit: 1});',
    'const codeOf = (source) => renderer.render(source).then(() => "drawn", ({code}) => code);',
    'console.log(JSON.stringify([await codeOf("flowchart LR\\n A --> B"), await codeOf("pie")]));',
    'await renderer.close();',
  ]);
  expect(codes).toEqual(['timeLimit', 'timeLimit']);
});

test('a renderer that is not closed does not keep the process alive', () => {
  const drawn = runModule([
    'const renderer = createRenderer();',
    'const [one, same] = await Promise.all(["pie\\n \\"a\\": 1", "pie\\n \\"a\\": 1"].map((source) => renderer.render(source)));',
    'console.log(JSON.stringify({kind: one.kind, once: one === same}));',
  ]);
  expect(drawn).toEqual({kind: 'pie', once: true});
});
