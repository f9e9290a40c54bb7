import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {readStudyLog} from 'study-log/studyLog';
import {createAddresses} from '../../addresses.js';
import {DEFAULT_OPTIONS} from '../../pluginOptions.cjs';
import {createSentenceIndex} from '../sentences.js';
import {createSiteContent, type SiteContent} from '../siteContent.js';
import {createRelatedFinder} from '../relatedConcepts.js';

const LOGS: Readonly<Record<string, string>> = {
  '2025-01-02.md': `## 방화벽이란?
- 허락되지 않은 연결을 막는 장치

## 방화벽의 유형
- 패킷 필터 : 주소만 보는 방화벽
- 상태 방화벽 : 연결을 기억하는 방화벽

## 프록시란?
- 요청을 대신 보내는 서버

## 방화벽 vs 프록시
- 방화벽은 막고 프록시는 대신한다
`,
  '2025-02-03.md': `## 터널이란?
- 다른 망을 지나는 길

## 정리
터널은 방화벽 안에서 끝난다. 방화벽이 터널을 막기도 한다.

프록시는 혼자 있다.
`,
};

let folder: string;
let content: SiteContent;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'study-log-related-'));
  Object.entries(LOGS).forEach(([name, text]) =>
    writeFileSync(join(folder, name), text),
  );
  const studyLog = await readStudyLog({root: folder, today: '2025-03-01'});
  const site = {siteConfig: {baseUrl: '/', trailingSlash: true}};
  const addresses = createAddresses(
    site as Parameters<typeof createAddresses>[0],
    DEFAULT_OPTIONS,
  );
  content = createSiteContent({studyLog, addresses, editUrl: undefined});
});

afterAll(() => rmSync(folder, {recursive: true}));

function relatedTo(name: string) {
  const concept = content.lookup.byName(name);
  const find = createRelatedFinder(content, createSentenceIndex(content));
  return concept
    ? find(concept).map(({kind, other, evidence}) => ({
        related: `${kind} ${other.name}`,
        said: evidence?.text,
      }))
    : [];
}

describe('the concepts related to a concept', () => {
  it('come from what the logs say, each with its words', () => {
    expect(relatedTo('방화벽')).toEqual(
      expect.arrayContaining([
        {related: 'vs 프록시', said: '방화벽 vs 프록시'},
        {
          related: 'has-kind 패킷 필터',
          said: '패킷 필터 : 주소만 보는 방화벽',
        },
      ]),
    );
  });

  it('read from the other end as well', () => {
    expect(relatedTo('패킷 필터').map(({related}) => related)).toContain(
      'kind-of 방화벽',
    );
  });

  it('are told from being named together twice, by the latest sentence', () => {
    expect(relatedTo('터널')).toContainEqual({
      related: 'together 방화벽',
      said: '방화벽이 터널을 막기도 한다.',
    });
  });

  it('name no pair twice, and nobody themselves', () => {
    const related = relatedTo('방화벽').map(({related}) =>
      related.split(' ').slice(1).join(' '),
    );
    expect(new Set(related).size).toBe(related.length);
    expect(related).not.toContain('방화벽');
  });
});
