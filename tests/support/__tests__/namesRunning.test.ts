import NamesRunning from '../namesRunning.cjs';

type Reporter = {
  readonly onRunStart: () => void;
  readonly onTestFileStart: (test: {path: string}) => void;
  readonly onTestFileResult: (test: {path: string}) => void;
  readonly onRunComplete: () => void;
};

test('a suite that runs for too long is named until it ends', () => {
  jest.useFakeTimers();
  const lines: string[] = [];
  const reporter: Reporter = new (
    NamesRunning as unknown as new (config: object, options: object) => Reporter
  )(
    {rootDir: '/site'},
    {look: 1000, print: (line: string) => lines.push(line)},
  );
  reporter.onRunStart();
  reporter.onTestFileStart({path: '/site/tests/a.test.ts'});
  jest.advanceTimersByTime(900);
  reporter.onTestFileStart({path: '/site/tests/b.test.ts'});
  jest.advanceTimersByTime(1100);
  reporter.onTestFileResult({path: '/site/tests/a.test.ts'});
  jest.advanceTimersByTime(1000);
  reporter.onRunComplete();
  jest.advanceTimersByTime(9000);
  expect(lines).toEqual([
    'STILL RUNNING after 1 s: tests/a.test.ts',
    'STILL RUNNING after 2 s: tests/a.test.ts',
    'STILL RUNNING after 1 s: tests/b.test.ts',
    'STILL RUNNING after 2 s: tests/b.test.ts',
  ]);
  jest.useRealTimers();
});
