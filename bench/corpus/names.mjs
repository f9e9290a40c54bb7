import {createRandom} from './random.mjs';

const LATIN =
  'net pod gate mesh flow load ring cast lock page frame queue trace shard'.split(
    ' ',
  );
const TAILS = 'er or ing et ix ium ator ery alis onic'.split(' ');
const HANGUL = [
  ...'가나다라마바사아자차카타파하구누두루무부수우주추쿠투푸후기니디리미비시이지치키티피히',
];

const capitalize = (word) => word[0].toUpperCase() + word.slice(1);

const latinName = ({pick, next}) =>
  [pick(LATIN) + pick(TAILS), pick(LATIN) + pick(TAILS)]
    .map(capitalize)
    .join(next() < 0.5 ? '' : ' ') + Math.floor(next() * 90 + 10);

const hangulName = ({pick, next}) =>
  Array.from({length: 4 + Math.floor(next() * 3)}, () => pick(HANGUL)).join('');

/**
 * Makes concepts with three names each, Latin, Korean and mixed; the first 500
 * of 5,000 are the first 500 of 1,000.
 * @param {number} count
 * @returns {{id: string, name: string, aliases: string[]}[]}
 */
export function generateNames(count) {
  const random = createRandom(104729);
  return Array.from({length: count}, (_, index) => {
    const latin = latinName(random);
    const hangul = hangulName(random);
    const [name, alias] = index % 2 === 0 ? [latin, hangul] : [hangul, latin];
    const other = `${hangulName(random)} ${latinName(random).slice(0, -2)}`;
    return {id: `c${index}`, name, aliases: [alias, other]};
  });
}

/**
 * Puts a name with a particle behind every line of a text: more than real logs
 * name.
 * @param {string} text
 * @param {readonly {name: string, aliases: readonly string[]}[]} concepts
 * @param {number} seed
 */
export function mixNames(text, concepts, seed) {
  const random = createRandom(seed);
  return text.replace(/\n/g, () => {
    const {name, aliases} = random.pick(concepts);
    return ` ${random.pick([name, ...aliases])}에서도\n`;
  });
}
