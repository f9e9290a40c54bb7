import {findRedirects} from '../redirects.js';
import {makeFrom} from './timeContextOf.js';

const LOGS = {
  '2025-01-11.md': '## 캐시란?\n- 캐시 : 가까운 곳\n',
  '2025-01-11-b.md': '## 큐란?\n- 큐 : 줄\n',
  '2025-01-12.md':
    '## TCP란?\n- TCP : 순서를 지키는 약속\n## UDP란?\n- UDP : 순서 없는 약속\n## TCP vs UDP\n- TCP는 연결을 맺는다\n',
};

it('addresses of days with one log, and comparisons in the other order, lead on', async () => {
  const {content} = await makeFrom(LOGS);
  const log = content.studyLog.logs.find(({date}) => date === '2025-01-12');
  expect(findRedirects(content)).toEqual([
    {
      from: '/timeline/2025/01/12/',
      to: '/logs/2025-01-12/',
      title: log?.title,
    },
    {
      from: '/compare/udp-vs-tcp/',
      to: '/compare/tcp-vs-udp/',
      title: 'TCP vs UDP',
    },
  ]);
});

it('a pair that is written down in both orders keeps its pages', async () => {
  const {content} = await makeFrom({
    ...LOGS,
    '2025-01-11-b.md': '## UDP vs TCP\n- UDP는 가볍다\n',
  });
  const {comparisons} = content.studyLog.knowledge;
  const pages = comparisons.map(({id}) => content.addresses.comparison(id));
  const moved = findRedirects(content).map(({from}) => from);
  expect(moved.filter((from) => pages.includes(from))).toEqual([]);
});
