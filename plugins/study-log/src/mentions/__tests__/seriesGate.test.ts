import {knowledgeOf} from '../../knowledge/__tests__/logsOf.js';
import {isCommonNoun} from '../readPage.js';

type Files = Readonly<Record<string, string>>;

/** Entries of one series: `heading` above a chapter each, and what the last one says. */
function series(heading: string, month: string, last: string): Files {
  const days = ['01', '02', '03', '04', '05', '06'];
  return Object.fromEntries(
    days.map((day, index) => {
      const body = index === days.length - 1 ? last : '오늘 읽은 곳까지.\n';
      return [
        `2025-${month}-${day}.md`,
        `# 2025-${month}-${day}\n\n## ${heading}(${day})\n\n${body}`,
      ];
    }),
  );
}

const TELEMETRY = series(
  'Telemetra(7.1)',
  '03',
  '### 모음기\n모음기는 잰 것을 모은다.\n\n#### 특징\n- 빠르다\n\n### Spanlet이란?\n- 잰 것의 한 도막\n\nSpanlet을 Spanlet끼리 잇는다.\n',
);

/** What is linked in the last entry of another series that says `text`. */
function linksIn(
  text: string,
  heading = '흐름 안내서 - 한 장',
): readonly string[] {
  const other = series(heading, '04', `${text}\n`);
  const {mentions, concepts} = knowledgeOf({...TELEMETRY, ...other});
  const nameOf = new Map(concepts.map(({id, name}) => [id, name]));
  return mentions
    .filter(({log, linked}) => log === '2025-04-06' && linked)
    .map(({concept}) => nameOf.get(concept) as string);
}

describe('a common noun told of only inside a series', () => {
  it('means nothing in another series', () => {
    expect(linksIn('느린 모음기는 값을 건너뛴다.')).toEqual([]);
  });

  it('is meant beside something that belongs to its series', () => {
    expect(linksIn('모음기로 Spanlet을 보낸다.')).toEqual([
      '모음기',
      'Spanlet',
    ]);
  });

  it('is meant in its own series, whatever the part or edition', () => {
    expect(linksIn('모음기는 빠르다.', 'Telemetra: 둘째 책')).toEqual([
      '모음기',
    ]);
  });
});

describe('a common noun links everywhere', () => {
  const linked = (files: Files): boolean =>
    knowledgeOf(files).mentions.some(
      ({log, linked: isLink}) => log === '2025-04-06' && isLink,
    );
  const other = series('흐름 안내서', '04', '느린 모음기는 값을 건너뛴다.\n');

  it.each([
    [
      'where it is defined',
      series('Telemetra', '03', '### 모음기란?\n- 잰 것을 모으는 것\n'),
    ],
    [
      'where it leads an entry',
      {...TELEMETRY, '2025-02-01.md': '# 모음기\n\n잰 것을 모은다.\n'},
    ],
    [
      'where its entries are no series',
      {
        '2025-03-01.md':
          '# Telemetra\n\n## 모음기\n모음기는 모은다.\n\n### 특징\n- 빠르다\n',
      },
    ],
  ])('%s', (_, home) => {
    expect(linked({...home, ...other})).toBe(true);
  });
});

describe('isCommonNoun', () => {
  it.each([
    ['모음기', '모음기', true],
    ['오류 응답', '오류 응답', true],
    ['분산 추적', '분산 추적', false],
    ['actor', 'Actor', true],
    ['Actor', 'Actor', false],
    ['openid', 'OpenID', false],
    ['API', 'API', false],
    ['JSON 응답', 'JSON 응답', false],
  ])('%s for %s: %s', (written, alias, expected) => {
    expect(isCommonNoun(written, alias)).toBe(expected);
  });
});
