import {createRandom} from './random.mjs';
import {
  code,
  comparison,
  definition,
  features,
  prose,
  steps,
  table,
} from './sections.mjs';
import {TERMS} from './terms.mjs';

const FIRST_DAY = Date.UTC(2021, 0, 1);
const DAY = 24 * 60 * 60 * 1000;
/** The mean size of a log, in bytes, that the figures of the project speak of. */
const TARGET_BYTES = 6900;

function chapter({random, subject, other}, withSteps) {
  const parts = random.sample(
    [features, table, code, prose],
    withSteps ? 2 : 3,
  );
  const all = withSteps ? [steps, ...parts] : parts;
  return [
    `## ${subject.name}`,
    ...definition({random, subject, other}),
    ...all.flatMap((part) => ['', ...part({random, subject, other})]),
    '',
    '<br>',
    '',
  ];
}

function logText({random, date}) {
  const subjects = random.sample(TERMS, 8);
  const hasSteps = random.next() < 0.4;
  const other = () => random.pick(TERMS).name;
  const lines = [`## 날짜: ${date}`, '', '## 공부 내용 정리', '', '<br>', ''];
  const size = () => Buffer.byteLength(lines.join('\n'));
  for (const subject of subjects) {
    lines.push(
      ...chapter({random, subject, other}, hasSteps && subject === subjects[0]),
    );
    if (size() > TARGET_BYTES - 900) {
      break;
    }
  }
  if (random.next() < 0.1) {
    lines.push(...comparison({random, subject: subjects[0], other}), '');
  }
  lines.push(
    '## 오늘의 회고',
    `- ${subjects[0].name}의 흐름을 그림으로 그려 보니 ${other()}까지 이어지는 이유를 알게 됨`,
    `- 내일은 ${other()}도 직접 설치해 볼 것`,
    '',
  );
  return lines.join('\n');
}

/**
 * Makes one log a day, always the same for the same count (log 17 of 300 is
 * log 17 of 1,000).
 * @param {number} count
 * @returns {{path: string, text: string}[]} paths relative to the log folder, `2021/2021-01-01.md`
 */
export function generateLogs(count) {
  return Array.from({length: count}, (_, index) => {
    const date = new Date(FIRST_DAY + index * DAY).toISOString().slice(0, 10);
    const random = createRandom(7919 * (index + 1));
    return {
      path: `${date.slice(0, 4)}/${date}.md`,
      text: logText({random, date}),
    };
  });
}
