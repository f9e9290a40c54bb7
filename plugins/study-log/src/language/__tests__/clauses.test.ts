import {isEnglishClause, isEnglishTask, isSentence} from '../clauses.js';

describe('isSentence', () => {
  it.each([
    '요청을 보낸다',
    '값이 없다.',
    '서버가 있다',
    '받습니다',
    '어떻게 되나요',
    '왜 그럴까',
    '써 보세요',
    '파드 만들기',
    'Ingress 설치하기',
    '값이 있음',
    '요청을 보냄이 됨',
    'Pod의 IP임',
    '재시작 필요',
    '배포 실패 시',
    '設定する方法',
    'これはテストです',
  ])('%s', (text) => {
    expect(isSentence(text)).toBe(true);
  });

  it.each([
    '람다',
    '런타임',
    '프레임',
    '포함',
    '개요',
    '중요',
    '처리기',
    '크기',
    '캐시',
    '필요',
    '다음',
    '관계형 데이터베이스',
    'Pod',
  ])('%s is none', (text) => {
    expect(isSentence(text)).toBe(false);
  });
});

describe('isEnglishTask', () => {
  it.each([
    ['Undo a commit', true],
    ['Using Datasette', true],
    ['Setting up Nginx', true],
    ['Copy a file with rsync', true],
    ['Add', false],
    ['Routing Table', false],
    ['Ingress Controller', false],
  ])('%s: %s', (phrase, is) => {
    expect(isEnglishTask(phrase)).toBe(is);
  });
});

describe('isEnglishClause', () => {
  it.each([
    ['How it works', true],
    ["It's fast", true],
    ['It’s fast', true],
    ['Editing files with', true],
    ['CTEs and views work too', true],
    ['Created by hand', true],
    ['Item Size', false],
    ['Howard Aiken', false],
    ['Ingress Controller', false],
  ])('%s: %s', (phrase, is) => {
    expect(isEnglishClause(phrase)).toBe(is);
  });
});
