import fc from 'fast-check';
import {toDataFile, toDataUrl, toPageKey} from '../address.js';

describe('toPageKey', () => {
  it.each([
    ['/logs/2025-01-11/', '/logs/2025-01-11/'],
    ['/logs/2025-01-11', '/logs/2025-01-11/'],
    ['/logs/2025-01-11/index.html', '/logs/2025-01-11/'],
    ['/logs/2025-01-11.html', '/logs/2025-01-11/'],
    ['/concepts/%EC%BF%A0%EB%B2%84/', '/concepts/쿠버/'],
    ['/', '/'],
    ['/bad%E0%A4%A/', '/bad%E0%A4%A/'],
  ])('reads %s as %s', (path, key) => {
    expect(toPageKey(path)).toBe(key);
  });

  it('is the same for a key as for any spelling of it', () => {
    fc.assert(
      fc.property(fc.webPath(), (path) => {
        expect(toPageKey(toPageKey(path))).toBe(toPageKey(path));
      }),
    );
  });
});

describe('the data of a page', () => {
  it.each([
    ['/', '/', 'index.json'],
    ['/base/', '/base/', 'index.json'],
    ['/base/logs/x/', '/base/', 'logs/x.json'],
    ['/base/logs/x', '/base/', 'logs/x.json'],
    ['/en/concepts/쿠버/', '/en/', 'concepts/쿠버.json'],
  ])('of %s under %s is the file %s', (path, baseUrl, file) => {
    expect(toDataFile(path, baseUrl)).toBe(file);
  });

  it('has an address that a browser can ask for', () => {
    expect(toDataUrl('/base/concepts/쿠버/', '/base/')).toBe(
      '/base/study-log-data/concepts/%EC%BF%A0%EB%B2%84.json',
    );
  });
});
