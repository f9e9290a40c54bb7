import {
  classifyCharacter,
  classifyPrecedingCharacter,
  isCjk,
  isCodeHighSurrogate,
  isCodeLowSurrogate,
  isIvs,
  isNonCjkPunctuation,
  isUnicodeWhitespace,
  tryGetGenuineNextCode,
  tryGetGenuinePreviousCode,
  TwoPreviousCode,
} from 'micromark-extension-cjk-friendly-util';
import {splice} from 'micromark-util-chunked';
import {resolveAll} from 'micromark-util-resolve-all';
import {toPlugin} from './addSyntax.js';
import type {Mark} from './nodes.js';
import type {
  Code,
  Construct,
  Event,
  Token,
  TokenizeContext,
} from 'micromark-util-types';

const EQUALS = 61;
/** As the classifier of characters numbers punctuation. */
const PUNCTUATION = 2;

type Delimiter = Token & {_open?: boolean; _close?: boolean};

/**
 * `==words==`, marked. Two `=`, no more; what stands at their sides counts as
 * for `**` beside Korean and Japanese, and between two Latin letters or digits
 * (`a==b`) they are code.
 *
 * https://help.obsidian.md/syntax#Bold%2C+italics%2C+highlights
 */
const mark: Construct = {
  name: 'mark',
  resolveAll: resolveMarks,
  tokenize(effects, ok, nok) {
    const {previous, events} = this;
    const before = sideBefore(this);
    let size = 0;
    return start;

    function start(code: Code) {
      const follows =
        previous === EQUALS && events.at(-1)?.[1].type !== 'characterEscape';
      if (follows) {
        return nok(code);
      }
      effects.enter('markDelimiter' as 'data');
      return more(code);
    }

    function more(code: Code): ReturnType<typeof ok> {
      if (code === EQUALS && size < 2) {
        effects.consume(code);
        size += 1;
        return more as never;
      }
      if (size < 2 || code === EQUALS) {
        return nok(code);
      }
      const delimiter: Delimiter = effects.exit('markDelimiter' as 'data');
      if (!(isLatin(previous) && isLatin(code))) {
        Object.assign(delimiter, before(code));
      }
      return ok(code);
    }
  },
};

export const remarkMarks = toPlugin({
  micromark: {
    text: {[EQUALS]: mark},
    insideSpan: {null: [mark]},
    attentionMarkers: {null: [EQUALS]},
  },
  fromMarkdown: {
    canContainEols: ['mark'],
    enter: {
      mark(token) {
        const node: Mark = {type: 'mark', children: []};
        this.enter(node, token);
      },
    },
    exit: {
      mark(token) {
        this.exit(token);
      },
    },
  },
});

/** Whether a delimiter may open and close, by both of its sides. */
function sideBefore({now, sliceSerialize, previous}: TokenizeContext) {
  const code = isCodeLowSurrogate(previous)
    ? tryGetGenuinePreviousCode(previous, now(), sliceSerialize)
    : previous;
  const kind = classifyCharacter(code);
  const earlier =
    code === null ? null : new TwoPreviousCode(code, now(), sliceSerialize);
  const before = classifyPrecedingCharacter(
    kind,
    () => earlier?.value() ?? null,
    code,
  );
  return (nextCode: Code) => {
    const after = classifyCharacter(
      isCodeHighSurrogate(nextCode)
        ? tryGetGenuineNextCode(nextCode, now(), sliceSerialize)
        : nextCode,
    );
    const edgeBefore =
      isNonCjkPunctuation(before) || isUnicodeWhitespace(before);
    const edgeAfter = isNonCjkPunctuation(after) || isUnicodeWhitespace(after);
    return {
      _open:
        !edgeAfter ||
        (after === PUNCTUATION && (edgeBefore || isCjk(before) || isIvs(kind))),
      _close:
        !edgeBefore || (kind === PUNCTUATION && (edgeAfter || isCjk(after))),
    };
  };
}

function isLatin(code: Code): boolean {
  return code !== null && code > 0 && /\w/.test(String.fromCharCode(code));
}

/**
 * A closing delimiter takes the nearest opening one; all in one pass, since
 * marks hold no marks. The list of events has to stay the same list.
 */
function resolveMarks(events: Event[], context: TokenizeContext): Event[] {
  const parts: (readonly Event[])[] = [];
  let at = 0;
  for (const [open, close] of findPairs(events)) {
    parts.push(events.slice(at, open), toMark(events, {open, close, context}));
    at = close + 2;
  }
  const resolved = [...parts, events.slice(at)].flat() as Event[];
  if (at > 0) {
    splice(events, 0, events.length, resolved);
  }
  for (const [, token] of events) {
    if ((token.type as string) === 'markDelimiter') {
      token.type = 'data';
    }
  }
  return events;
}

function findPairs(
  events: readonly Event[],
): readonly (readonly [open: number, close: number])[] {
  const pairs: [number, number][] = [];
  let open = -1;
  events.forEach(([phase, token], index) => {
    const {_open, _close} = token as Delimiter;
    if (phase === 'exit' || (token.type as string) !== 'markDelimiter') {
      return;
    }
    if (_close && open >= 0) {
      pairs.push([open, index]);
      open = -1;
    } else if (_open) {
      open = index;
    }
  });
  return pairs;
}

function toMark(
  events: readonly Event[],
  {
    open,
    close,
    context,
  }: {
    readonly open: number;
    readonly close: number;
    readonly context: TokenizeContext;
  },
): readonly Event[] {
  const opening = events[open]![1];
  const closing = events[close]![1];
  opening.type = 'markSequence' as 'data';
  closing.type = 'markSequence' as 'data';
  const token: Token = {
    type: 'mark' as 'data',
    start: {...opening.start},
    end: {...closing.end},
  };
  const inside = events.slice(open + 2, close);
  const constructs = context.parser.constructs.insideSpan.null ?? [];
  return [
    ['enter', token, context],
    ['enter', opening, context],
    ['exit', opening, context],
    ...resolveAll(constructs, inside, context),
    ['enter', closing, context],
    ['exit', closing, context],
    ['exit', token, context],
  ];
}
