import fc from 'fast-check';
import {fillEntry} from '../fillEntry';
import {fillPart} from '../fillPart';
import {fillText} from './support/fillText';
import {file, id, links} from './support/arbitraries';
import {
  findLinks,
  findUnbalanced,
  idsOf,
  visible,
  withoutLinks,
} from './support/html';
import {entry, part} from './support/written';

/** As `text` of the support has it: what is written, and what of it is shown. */
const shown = (written: string) =>
  written
    .replaceAll('\\*', '*')
    .replaceAll('&amp;', '&')
    .replaceAll('\n> ', '\n');

test('a link changes nothing that a reader sees, and stands around exactly its characters', () => {
  fc.assert(
    fc.property(file, links, (written, asked) => {
      const plain = fillEntry(written, entry(written));
      const body = fillEntry(written, entry(written, {links: asked}));
      expect(visible(body.html)).toBe(visible(plain.html));
      const found = findLinks(body.html);
      for (const {index, inside} of found) {
        const {start = 0, end = 0} = asked[index] ?? {};
        expect(visible(inside)).toBe(shown(written.source.slice(start, end)));
      }
      expect(found).toHaveLength(body.linked);
      expect(body.linked + body.refused.length).toBe(asked.length);
      expect(withoutLinks(body.html)).toBe(plain.html);
    }),
    {numRuns: 500},
  );
});

test('ids are unique, and every way within the page leads to one', () => {
  fc.assert(
    fc.property(file, fc.array(id), (written, ids) => {
      const headings = written.units
        .flatMap(({slots}) => slots)
        .flatMap((one) => (one.kind === 'heading' ? [one.source] : []))
        .flatMap((source, index) => {
          const own = ids[index];
          return own === undefined ? [] : [{source, id: own}];
        });
      const body = fillEntry(written, entry(written, {headings}));
      const found = idsOf(body.html);
      expect(new Set(found).size).toBe(found.length);
      expect([...body.anchors].sort()).toEqual([...found].sort());
      for (const [, fragment] of body.html.matchAll(/ href="#([^"]*)"/g)) {
        expect(found).toContain(fragment);
      }
      expect(body.toc.every((one) => found.includes(one.id))).toBe(true);
    }),
    {numRuns: 500},
  );
});

test('tags are balanced, of an entry as of any part of it', () => {
  fc.assert(
    fc.property(
      file,
      links,
      fc.nat(80),
      fc.nat(60),
      (...[written, asked, start, length]) => {
        const range = {start, end: start + length};
        const headings = [{source: 0, id: 'x', reflection: true}];
        expect(
          findUnbalanced(
            fillEntry(written, entry(written, {links: asked, headings})).html,
          ),
        ).toEqual([]);
        for (const notes of [true, false]) {
          const {html: filled} = fillPart(
            written,
            part(written, range, {links: asked, notes}),
          );
          expect(findUnbalanced(filled)).toEqual([]);
          expect(filled).not.toMatch(/ (?:id|name)="/);
        }
      },
    ),
    {numRuns: 500},
  );
});

test('a part has every word of its range', () => {
  fc.assert(
    fc.property(file, fc.nat(80), fc.nat(60), (written, start, length) => {
      const range = {start, end: start + length};
      const wanted = written.units.flatMap(({texts}) =>
        texts.flatMap(({runs}) => {
          const pieces: string[] = [];
          for (let index = 0; index < runs.length; index += 3) {
            const [source = 0, size = 0] = runs.slice(index + 1, index + 3);
            pieces.push(
              written.source.slice(
                Math.max(source, start),
                Math.max(start, Math.min(source + size, range.end)),
              ),
            );
          }
          return pieces.map((one) => one.trim()).filter(Boolean);
        }),
      );
      const {html: filled} = fillPart(written, part(written, range));
      const plain = fillText(written, range);
      for (const one of wanted) {
        expect(visible(filled)).toContain(one);
        expect(plain).toContain(one);
      }
    }),
    {numRuns: 500},
  );
});
