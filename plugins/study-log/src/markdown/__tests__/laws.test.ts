import fc from 'fast-check';
import {withoutNoncharacters} from '../parse/strayMark';
import {findUnmapped} from './support/findUnmapped';
import {hostileText} from './support/hostileText';
import {read} from './support/read';
import type {Blocks, Slot} from '../types';

describe('laws, whatever the file', () => {
  const law = (check: (source: string, blocks: Blocks) => void) =>
    fc.assert(
      fc.property(hostileText, (written) => {
        const source = withoutNoncharacters(written).replaceAll('\0', '\uFFFD');
        check(source, read(source));
      }),
      {numRuns: 300},
    );

  test('every text slot decodes to its source', () =>
    law((source, {units, notes}) => {
      for (const {html, texts} of [...units, ...notes]) {
        expect(
          texts.flatMap(({runs}) => findUnmapped(source, html, runs)),
        ).toEqual([]);
      }
    }));

  test('units tile the body', () =>
    law((source, {units}) => {
      units.forEach(({range}, index) => {
        expect(range.end).toBe(units[index + 1]?.range.start ?? source.length);
        expect(range.start).toBeLessThanOrEqual(range.end);
      });
    }));

  test('HTML without slots is balanced, and no mark is left in it', () =>
    law((_, {units, notes}) => {
      for (const {html} of [...units, ...notes]) {
        expect(unbalancedIn(html)).toEqual([]);
        expect(html).not.toMatch(/[\uFDD0-\uFDEF]/);
      }
    }));

  test('slots come in order, and those that open are closed', () =>
    law((_, {units, notes}) => {
      for (const {html, slots} of [...units, ...notes]) {
        slots.forEach(({at}, index) => {
          expect(at).toBeGreaterThanOrEqual(slots[index - 1]?.at ?? 0);
          expect(at).toBeLessThanOrEqual(html.length);
        });
        expect(unclosedIn(slots)).toEqual([]);
      }
    }));
});

/** Tags that are closed by another, or by none. */
function unbalancedIn(html: string): readonly string[] {
  const open: string[] = [];
  for (const [tag, slash, name = ''] of html.matchAll(
    /<(\/?)([a-z][a-z0-9]*)(?:"[^"]*"|[^">])*>/g,
  )) {
    if (/^(?:br|hr|img|input|col|wbr)$/.test(name) || tag.endsWith('/>')) {
      continue;
    }
    if (!slash) {
      open.push(name);
    } else if (open.pop() !== name) {
      return [tag];
    }
  }
  return open;
}

const PAIRS: Readonly<Record<string, string>> = {
  link: 'linkEnd',
  heading: 'headingEnd',
  boldLine: 'boldLineEnd',
  item: 'end',
  cell: 'end',
  block: 'end',
};

function unclosedIn(slots: readonly Slot[]): readonly string[] {
  const open: string[] = [];
  for (const {kind} of slots) {
    const end = PAIRS[kind];
    if (end !== undefined) {
      open.push(end);
    } else if (Object.values(PAIRS).includes(kind) && open.pop() !== kind) {
      return [kind];
    }
  }
  return open;
}
