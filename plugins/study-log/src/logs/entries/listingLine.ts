const LINK =
  /(?<image>!?)\[(?:[^[\]]|\[[^\]]*\])*\]\(\s*<?(?<address>[^\s)>]*)>?[^)]*\)|\[\[(?<wiki>[^\]]+)\]\]|<a\s[^>]*?href=["'](?<href>[^"']*)["'][^>]*>[^]*?<\/a>/g;
/** A file or folder of a repository, as GitHub shows it. */
const ON_GITHUB =
  /^https?:\/\/(?:www\.)?github\.com\/[^/]+\/[^/]+\/(?:blob|tree)\//;
const SCHEME = /^[a-z][a-z\d+.-]*:|^\/\//i;
const HEADING = /^\s{0,3}#{1,6}(?:\s|$)/;
const MARKER = /^[\s>]*(?:(?:[-*+]|\d+[.)])\s+)?(?:\[[ xX]\]\s+)?/;
const ITEM = /^[\s>]*(?:[-*+]|\d+[.)])\s/;
const ROW = /^\s*\|/;

/** Words of a line of text, in characters. */
const LINE_LENGTH = 80;
/** What may stand before a link that a line is about: a day, a number, a label. */
const LABEL_LENGTH = 20;

type Link = {readonly at: number; readonly target: string};

/** What a line of an index counts for: `listed` 1 when it leads to another file, `own` the lines that its words fill. */
export function classifyLine(
  line: string,
  inFence: boolean,
): {readonly listed: 0 | 1; readonly own: number} {
  const bare = line.replace(MARKER, '');
  const links = inFence ? [] : findLinks(bare);
  const words = (inFence ? bare : toWords(bare)).length;
  if (words === 0 || (!inFence && HEADING.test(line))) {
    return {listed: 0, own: 0};
  }
  const first = links.find(({target}) => leadsToFile(target));
  if (first && isAbout(line, bare.slice(0, first.at))) {
    return {listed: 1, own: 0};
  }
  // A table of contents of the page itself says nothing either.
  return links.length > 0 && links.every(isOnPage)
    ? {listed: 0, own: 0}
    : {listed: 0, own: Math.ceil(words / LINE_LENGTH)};
}

function findLinks(line: string): readonly Link[] {
  return [...line.matchAll(LINK)].flatMap(({index, groups = {}}) => {
    const {image, address, href, wiki} = groups;
    const target = wiki === undefined ? (address ?? href ?? '') : `${wiki}.md`;
    return image ? [] : [{at: index, target}];
  });
}

/** Whether the link is what the line is about, not a reference in passing. */
function isAbout(line: string, before: string): boolean {
  if (ROW.test(line)) {
    return true;
  }
  const label = before.trim();
  const isLabel =
    !/\p{L}/u.test(label) ||
    (label.length <= LABEL_LENGTH && /\d|[:：|–—>→-]$/u.test(label));
  return (
    isLabel &&
    (ITEM.test(line) || toWords(line.replace(LINK, '')).length <= LABEL_LENGTH)
  );
}

function leadsToFile(target: string): boolean {
  const [path = ''] = target.split(/[?#]/);
  if (path === '' || (SCHEME.test(path) && !ON_GITHUB.test(path))) {
    return false;
  }
  const [, extension] = /\.([^./]*)$/.exec(path) ?? [];
  return (
    extension === undefined || /^(?:md|markdown|mdx|\d+|)$/i.test(extension)
  );
}

function isOnPage({target}: Link): boolean {
  return target.startsWith('#');
}

/** What a reader sees of a line, without marks: letters and digits alone make it words. */
function toWords(line: string): string {
  const text = line
    .replace(/!\[[^\]]*\]\([^)]*\)/g, '')
    .replace(/\]\([^)]*\)/g, '')
    .replace(/<[^>]*>/g, '')
    .replace(/https?:\S+/g, 'address');
  return /[\p{L}\p{N}]/u.test(text)
    ? text.replace(/[[\]*_`|~#\s]+/g, ' ').trim()
    : '';
}
