import fc from 'fast-check';

import {parsePathDate} from '../dates/pathDate.js';
import {fileSlug, settleSlugs, toSlug} from '../slugs.js';

const slugOf = (path: string): string => fileSlug(path, parsePathDate(path));

describe('fileSlug', () => {
  it.each([
    ['2025/2025-01-11.md', '2025-01-11'],
    ['2025-01-11-cni.md', '2025-01-11-cni'],
    ['2025/01/11.md', '2025-01-11'],
    ['2025/01/2025-01-11 CNI와 Calico.md', '2025-01-11-cni와-calico'],
    ['spring/2025-01-11.md', '2025-01-11-spring'],
    ['git/undo-commit.md', 'git-undo-commit'],
    ['02/08.md', '02-08'],
    ['250111 AWS.md', '250111-aws'],
    ['운영체제란 무엇인가?.md', '운영체제란-무엇인가'],
    ['[SSAFY] StartCamp.md', 'ssafy-startcamp'],
    ['C++.md', 'c-plus-plus'],
    ['C#.md', 'c-sharp'],
    ['README.md', 'readme'],
  ])('%s is published as %s', (path, slug) => {
    expect(slugOf(path)).toBe(slug);
  });

  it('is NFC, whatever the disk says', () => {
    expect(slugOf('한글.md'.normalize('NFD'))).toBe('한글'.normalize('NFC'));
  });

  it('is never empty, nor too long for a file system', () => {
    expect(slugOf('!!!.md')).toMatch(/^log-[a-z0-9]{7}$/);
    const long = slugOf(`${'가'.repeat(200)}.md`);
    expect(Buffer.byteLength(long)).toBeLessThanOrEqual(200);
  });
});

describe('settleSlugs', () => {
  it('gives the plain slug to the file that bears it, whatever the order', () => {
    const upper = {slug: 'aws', path: 'AWS.md'};
    const lower = {slug: 'aws', path: 'aws.md'};
    const [first, second] = settleSlugs([upper, lower]);
    expect(second).toBe('aws');
    expect(first).toMatch(/^aws-[a-z0-9]{7}$/);
    expect(settleSlugs([lower, upper])).toEqual([second, first]);
  });

  it('numbers entries of one day in one file', () => {
    const claim = {slug: '2025-01-11', path: 'til.md'};
    expect(settleSlugs([claim, claim])).toEqual(['2025-01-11', '2025-01-11-2']);
  });

  it('makes all slugs differ', () => {
    const path = fc.stringMatching(/^[aA1 _-]{1,4}\.md$/);
    fc.assert(
      fc.property(fc.uniqueArray(path, {maxLength: 12}), (paths) => {
        const slugs = settleSlugs(
          paths.map((each) => ({slug: slugOf(each), path: each})),
        );
        expect(new Set(slugs).size).toBe(paths.length);
      }),
    );
  });
});

describe('toSlug', () => {
  it('gives itself for its own result', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme'}), (text) => {
        expect(toSlug(toSlug(text))).toBe(toSlug(text));
      }),
    );
  });
});
