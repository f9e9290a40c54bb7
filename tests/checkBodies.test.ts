import {checkBodies} from 'study-log/bodies/checkBodies';
import {findBodyProblems} from 'study-log/bodies/bodyProblems';
import {createLineIndex} from 'study-log/markdown/lineIndex';
import {fillFolder, readFolder} from './support/filledFolder';
import {HOSTILE_LOGS, STUDY_LOGS} from './support/fixtureSites';

jest.setTimeout(120_000);

/** What a build says of the bodies of a folder. */
async function findBuildProblems(root: string) {
  const {logs} = await fillFolder(root);
  return logs.flatMap(({log, text, body}) =>
    findBodyProblems(log, body, createLineIndex(text)),
  );
}

test.each([STUDY_LOGS, HOSTILE_LOGS])(
  'a check says of the bodies in %s what a build says',
  async (root) => {
    const {studyLog} = await readFolder(root);
    const {problems: checked} = await checkBodies(studyLog, {});
    const built = await findBuildProblems(root);
    expect(checked).toEqual(built);
  },
);

test('a folder of odd logs has such problems', async () => {
  const codes = (await findBuildProblems(HOSTILE_LOGS)).map(({code}) => code);
  expect(codes).toContain('html-escaped');
});
