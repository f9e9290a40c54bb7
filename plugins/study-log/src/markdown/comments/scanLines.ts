import type {ScannedLine} from './types.js';

const QUOTE = /^ {0,3}> ?/;
const MARKER = /^( {0,3})([-+*]|\d{1,9}[.)])( +|$)/;
const BREAK = /^ {0,3}([-_*])(?: *\1){2,} *$/;
const FENCE = /^(`{3,})[^`]*$|^(~{3,})/;
const OWN_LINE = /^(?:#{1,6}(?:\s|$)|\||=+\s*$|-+\s*$)/;
const CODE_INDENT = 4;
/** Nobody nests deeper; each level looks at the rest of its line again. */
const MOST_CONTAINERS = 32;

/** `quote`, or the column at which an item's text begins, counted from its container. */
type Container = 'quote' | number;

/** A block whose lines are not read, and what ends it. */
type Open = {readonly kind: 'code' | 'html'; readonly closes: RegExp};

/** Where the scanner stands between two lines. */
type State = {
  readonly containers: readonly Container[];
  readonly open: Open | null;
  readonly paragraph: boolean;
};

/** What is left of a line, tabs before its text widened; `column` is where it begins. */
type Rest = {readonly text: string; readonly column: number};

/**
 * Tells for each line whether it is text, code or empty, as CommonMark has it:
 * fences, indented code, display math and HTML comments, in lists and quotes
 * too. One pass; no line is looked at twice.
 *
 * @param math - whether `$$` begins a formula
 */
export function scanLines(
  text: string,
  {from, math}: {readonly from: number; readonly math: boolean},
): readonly ScannedLine[] {
  const lines: ScannedLine[] = [];
  let state: State = {containers: [], open: null, paragraph: false};
  for (const {start, end} of splitLines(text, from)) {
    const source = text.slice(start, end);
    const {kind, first, line, ...scanned} = scanLine(source, state, math);
    state = scanned.state;
    lines.push({start: end - line.length, end, kind, first});
  }
  return lines;
}

function* splitLines(
  text: string,
  from: number,
): Generator<{readonly start: number; readonly end: number}> {
  let start = from;
  for (const {0: lineEnd, index} of text.slice(from).matchAll(/\r\n?|\n/g)) {
    yield {start, end: from + index};
    start = from + index + lineEnd.length;
  }
  yield {start, end: text.length};
}

type Scanned = Pick<ScannedLine, 'kind' | 'first'> & {
  /** Its own text. */
  readonly line: string;
  readonly state: State;
};

function scanLine(source: string, state: State, math: boolean): Scanned {
  const {matched, rest} = matchContainers(source, state.containers);
  const inside = matched === state.containers.length;
  if (state.open && inside) {
    return goOn(rest, state, state.open);
  }
  const kept = state.containers.slice(0, matched);
  if (rest.text.trim() === '') {
    const next = {containers: kept, open: null, paragraph: false};
    return {kind: 'blank', line: '', first: true, state: next};
  }
  const opened = openContainers(rest, {
    paragraph: inside && state.paragraph,
    most: MOST_CONTAINERS - matched,
  });
  const goesOn =
    state.paragraph && opened.containers.length === 0 && !startsBlock(rest);
  const containers = goesOn
    ? state.containers
    : [...kept, ...opened.containers];
  return readBlock(
    opened.rest,
    {containers, open: null, paragraph: goesOn},
    math,
  );
}

function goOn({text}: Rest, state: State, open: Open): Scanned {
  return {
    kind: open.kind,
    line: text,
    first: open.kind === 'code',
    state: {...state, open: open.closes.test(text) ? null : open},
  };
}

function matchContainers(
  source: string,
  containers: readonly Container[],
): {readonly matched: number; readonly rest: Rest} {
  let rest = widenTabs({text: source, column: 0});
  for (const [matched, container] of containers.entries()) {
    const next = matchContainer(rest, container);
    if (!next) {
      return {matched, rest};
    }
    rest = next;
  }
  return {matched: containers.length, rest};
}

function matchContainer(rest: Rest, container: Container): Rest | null {
  if (container === 'quote') {
    const marker = QUOTE.exec(rest.text)?.[0];
    return marker === undefined ? null : skip(rest, marker.length);
  }
  const indent = indentOf(rest.text);
  return indent >= container || indent === rest.text.length
    ? skip(rest, Math.min(indent, container))
    : null;
}

/** List markers and quote marks that begin on this line. */
function openContainers(
  line: Rest,
  {paragraph, most}: {readonly paragraph: boolean; readonly most: number},
): {readonly containers: readonly Container[]; readonly rest: Rest} {
  const containers: Container[] = [];
  let rest = line;
  while (containers.length < most) {
    const opened = openContainer(rest, paragraph && containers.length === 0);
    if (!opened) {
      break;
    }
    containers.push(opened.container);
    rest = skip(rest, opened.width);
  }
  return {containers, rest};
}

function openContainer(
  {text}: Rest,
  paragraph: boolean,
): {readonly container: Container; readonly width: number} | null {
  const quote = QUOTE.exec(text)?.[0];
  if (quote !== undefined) {
    return {container: 'quote', width: quote.length};
  }
  const marker = BREAK.test(text) ? null : MARKER.exec(text);
  if (!marker) {
    return null;
  }
  const [, indent = '', sign = '', space = ''] = marker;
  // An item without text, or a list that does not begin at 1, ends no paragraph.
  if (paragraph && (space === '' || /^(?!1\D)\d/.test(sign))) {
    return null;
  }
  // Five blanks or more after a marker: the item begins with indented code.
  const blanks = space.length > CODE_INDENT ? 1 : Math.max(1, space.length);
  const container = indent.length + sign.length + blanks;
  return {container, width: Math.min(container, text.length)};
}

function startsBlock({text}: Rest): boolean {
  const line = text.trimStart();
  return (
    text.length - line.length < CODE_INDENT &&
    (FENCE.test(line) || OWN_LINE.test(line) || line.startsWith('<!--'))
  );
}

function readBlock({text}: Rest, state: State, math: boolean): Scanned {
  const indent = indentOf(text);
  const line = text.slice(indent);
  const first = !state.paragraph;
  if (line === '') {
    return {kind: 'blank', line, first, state};
  }
  if (first && indent >= CODE_INDENT) {
    return {kind: 'code', line, first, state};
  }
  const open = indent < CODE_INDENT ? findOpening(line, math) : null;
  if (open) {
    return {
      kind: open.kind,
      line,
      first: true,
      state: {...state, open, paragraph: false},
    };
  }
  const paragraph = !OWN_LINE.test(line) && !BREAK.test(line);
  return {
    kind: 'text',
    line,
    first: first || line.startsWith('|'),
    state: {...state, paragraph},
  };
}

function findOpening(line: string, math: boolean): Open | null {
  const fence = FENCE.exec(line);
  const sign = fence?.[1] ?? fence?.[2];
  if (sign) {
    const closes = new RegExp(`^ {0,3}${sign}${sign.charAt(0)}*\\s*$`);
    return {kind: 'code', closes};
  }
  if (math && /^\${2,}[^$]*$/.test(line)) {
    return {kind: 'code', closes: /\$\$\s*$/};
  }
  return line.startsWith('<!--') && !line.includes('-->', 2)
    ? {kind: 'html', closes: /-->/}
    : null;
}

function indentOf(text: string): number {
  return /^ */.exec(text)?.[0].length ?? 0;
}

function skip({text, column}: Rest, columns: number): Rest {
  return widenTabs({text: text.slice(columns), column: column + columns});
}

function widenTabs({text, column}: Rest): Rest {
  const blanks = /^[ \t]*/.exec(text)?.[0] ?? '';
  if (!blanks.includes('\t')) {
    return {text, column};
  }
  let end = column;
  for (const blank of blanks) {
    end += blank === ' ' ? 1 : CODE_INDENT - (end % CODE_INDENT);
  }
  return {text: ' '.repeat(end - column) + text.slice(blanks.length), column};
}
