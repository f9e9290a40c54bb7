import {checkBodies} from 'study-log/checkBodies';
import {findBodyProblems} from 'study-log/compile/bodyProblems';
import {createCompiler} from 'study-log/compile/createCompiler';
import {readStudyLog} from 'study-log/studyLog';
import {readFolder} from './support/compiledFolder';
import {HOSTILE_LOGS, STUDY_LOGS} from './support/fixtureSites';

jest.setTimeout(120_000);

/** What a build says of the bodies of a folder. */
async function findBuildProblems(root: string) {
  const read = await readFolder(root);
  const compiler = createCompiler({threads: 0});
  const bodies = await compiler.compileAll(read.map(({input}) => input));
  return read.flatMap(({log, input}, index) =>
    findBodyProblems(log, input, bodies[index]!),
  );
}

test.each([STUDY_LOGS, HOSTILE_LOGS])(
  'a check says of the bodies in %s what a build says',
  async (root) => {
    const studyLog = await readStudyLog({root, today: '2100-01-01'});
    const {problems: checked} = await checkBodies(studyLog, {threads: 0});
    const built = await findBuildProblems(root);
    expect(checked).toEqual(built);
  },
);

test('a folder of odd logs has such problems', async () => {
  const codes = (await findBuildProblems(HOSTILE_LOGS)).map(({code}) => code);
  expect(codes).toContain('html-escaped');
});
