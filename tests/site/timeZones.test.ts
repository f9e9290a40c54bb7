import {HOSTILE_LOGS, STUDY_LOGS} from '../support/fixtureSites';
import {printIndex} from '../support/studyLogIndex';

jest.setTimeout(60_000);

describe.each([
  ['well-kept logs', STUDY_LOGS],
  ['hostile logs', HOSTILE_LOGS],
])('%s', (_name, folder) => {
  let inSeoul: string;

  beforeAll(async () => {
    inSeoul = await printIndex(folder, {TZ: 'Asia/Seoul'});
  });

  test.each(['UTC', 'America/Los_Angeles', 'Pacific/Kiritimati'])(
    'have the same index, byte for byte, in Seoul and under TZ=%s',
    async (TZ) => {
      expect(await printIndex(folder, {TZ})).toBe(inSeoul);
    },
  );
});

test('a log keeps the day that its writer gave it', async () => {
  const {entries} = JSON.parse(
    await printIndex(STUDY_LOGS, {TZ: 'America/Los_Angeles'}),
  );
  const dates = entries.map(
    ({source, date}: {source: string; date: string}) => [source, date],
  );
  expect(dates).toEqual([
    ['2024-12.md', '2024-12-03'],
    ['2024-12.md', '2024-12-17'],
    ['2025-02-03-job.md', '2025-02-03'],
    ['2025-02-10.md', '2025-02-10'],
    ['2025.02.04.md', '2025-02-04'],
    ['2025/2025-01-06.md', '2025-01-06'],
    ['2025/2025-01-08-evening.md', '2025-01-08'],
    ['2025/2025-01-08.md', '2025-01-08'],
    ['250113.md', '2025-01-13'],
  ]);
});
