import {formatParts} from '../measure.js';
import {createProgress} from '../progress.js';

it('says nothing of what is soon done, then a line every few seconds', () => {
  const said: string[] = [];
  let time = 0;
  const progress = createProgress({
    what: 'cards',
    say: (line) => said.push(line),
    now: () => time,
  });
  [500, 1900, 2100, 2200, 5000, 5200, 9000].forEach((now, index) => {
    time = now;
    progress(index + 1, 7);
  });
  expect(said).toEqual(['cards 3 of 7', 'cards 6 of 7']);
});

it('what was published is one line', () => {
  expect(
    formatParts([
      {name: 'feeds', files: 6, milliseconds: 96},
      {name: 'cards', files: 40, milliseconds: 1234},
    ]),
  ).toBe('feeds 6 (0.1 s), cards 40 (1.2 s)');
});
