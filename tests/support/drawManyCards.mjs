// Draws cards with the built plugin; prints how much memory the process grew by, in megabytes.
// Usage: node drawManyCards.mjs LIB COUNT THREADS
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';

const [lib, count, threads] = process.argv.slice(2);
const load = (name) =>
  import(pathToFileURL(join(lib, 'site', 'publish', 'cards', name)));
const {findCardFonts} = await load('cardFonts.js');
const {drawAll} = await load('cardPool.js');

const before = process.memoryUsage.rss();
let peak = before;
let drawn = 0;
await drawAll({
  cards: Array.from({length: Number(count)}, (_, index) => ({
    site: '공부 기록',
    kicker: `2025년 ${index}일`,
    title: `쿠버네티스 네트워크 ${index}`,
    text: '컨테이너의 네트워크를 표준화된 방식으로 구성한다',
  })),
  fonts: findCardFonts({siteDir: process.cwd(), own: undefined}),
  threads: Number(threads),
  onDrawn: () => {
    drawn += 1;
    peak = Math.max(peak, process.memoryUsage.rss());
  },
});
process.stdout.write(JSON.stringify({drawn, megabytes: (peak - before) / 1e6}));
