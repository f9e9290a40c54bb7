import {toAssetName} from '../assets.js';

describe('toAssetName', () => {
  it.each([
    ['a/그림 1.PNG', '그림-1-0.png'],
    ['slides.pdf', 'slides-0.pdf'],
    ['사진(1).jpeg', '사진-1--0.jpeg'],
    ['graph.svg', 'graph-0.svg'],
    ['page.html', 'page-0-html.txt'],
    ['page.XHTML', 'page-0-xhtml.txt'],
    ['feed.rss', 'feed-0-rss.txt'],
    ['image.svgz', 'image-0-svgz.txt'],
    ['sheet.xsl', 'sheet-0-xsl.txt'],
    ['index.php', 'index-0-php.txt'],
    ['index.php.png', 'index-php-0.png'],
    ['worker.js', 'worker-0-js.txt'],
    ['Dockerfile', 'Dockerfile-0.txt'],
    ['x.', 'x-0.txt'],
    ['.html', '-html-0.txt'],
    ['a.<b>"', 'a-0--b-.txt'],
  ])('%s becomes %s', (path, name) => {
    expect(toAssetName(path, '0')).toBe(name);
  });
});
