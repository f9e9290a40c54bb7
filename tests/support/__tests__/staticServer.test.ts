import {fileCandidates} from '../staticServer.mjs';

describe('fileCandidates', () => {
  test.each([
    ['/', '/', ['/site/index.html']],
    ['/', '/logs/a/', ['/site/logs/a/index.html']],
    ['/', '/a', ['/site/a', '/site/a.html', '/site/a/index.html']],
    ['/x/', '/x/a/', ['/site/a/index.html']],
    ['/x/', '/a/', []],
    ['/', '/%EA%B8%B0%EB%A1%9D/', ['/site/기록/index.html']],
    ['/', '/../secret/', ['/site/secret/index.html']],
  ])('under %s, %s is looked for in %j', (baseUrl, pathname, expected) => {
    expect(fileCandidates({dir: '/site', baseUrl, pathname})).toEqual(expected);
  });
});
