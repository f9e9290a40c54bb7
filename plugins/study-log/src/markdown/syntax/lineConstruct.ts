import type {
  Code,
  Construct,
  Effects,
  State,
  Token,
  TokenizeContext,
} from 'micromark-util-types';

/** What a construct does next with the line it stands in. */
export type Step =
  | {readonly enter: string; readonly fields?: Partial<Token>}
  | {readonly exit: string}
  /** Takes so many UTF-16 units. */
  | {readonly take: number}
  /** The rest of the line as a token with running text, where there is a rest. */
  | {readonly rest: string}
  /** The line's end as a token, where the content goes on behind it. */
  | {readonly lineEnd: string}
  /** Nothing of the content, or of the line, may be left. */
  | {readonly expect: 'contentEnd' | 'lineEnd'};

export type LineRule = {
  readonly name: string;
  /** The steps for what the line holds from here on (up to a tab), or undefined where the rule does not hold. */
  readonly plan: (
    line: string,
    context: TokenizeContext,
  ) => readonly Step[] | undefined;
  readonly previous?: Construct['previous'];
  /** Units of the line that the rule looks at, so that hostile lines cost no more than their length: 300. */
  readonly limit?: number;
};

/** A construct within one line, decided by looking at the line as a string. */
export function lineConstruct({
  name,
  plan,
  previous,
  limit = 300,
}: LineRule): Construct {
  return {
    name,
    ...(previous ? {previous} : {}),
    tokenize(effects, ok, nok) {
      // The parser itself asks only where a text would go on without the rule.
      const mayBegin = previous?.call(this, this.previous) ?? true;
      return (code) => {
        const steps = mayBegin
          ? plan(restOfLine(this, limit), this)
          : undefined;
        return steps ? follow({effects, steps, ok, nok})(code) : nok(code);
      };
    },
  };
}

/** Up to a tab or the line's end; the tokenizer must stand at a character. */
export function restOfLine(context: TokenizeContext, limit: number): string {
  const start = context.now();
  const end = {...start, _bufferIndex: start._bufferIndex + limit};
  return context.sliceSerialize({start, end});
}

export function token(type: string, length: number): readonly Step[] {
  return length > 0 ? [{enter: type}, {take: length}, {exit: type}] : [];
}

export function within(
  type: string,
  steps: readonly (Step | readonly Step[])[],
): readonly Step[] {
  return [{enter: type}, ...steps.flat(), {exit: type}];
}

/** Line ends of micromark: CR, LF, CRLF. */
export function isLineEnd(code: Code): boolean {
  return code !== null && code < -2;
}

export function follow({
  effects,
  steps,
  ok,
  nok,
}: {
  readonly effects: Effects;
  readonly steps: readonly Step[];
  readonly ok: State;
  readonly nok: State;
}): State {
  let index = 0;
  let taken = 0;
  const take = (code: Code): void => {
    effects.consume(code);
    taken += 1;
  };
  const next: State = (code) => {
    for (; index < steps.length; index += 1, taken = 0) {
      const step = steps[index] as Step;
      const atEnd = code === null || isLineEnd(code);
      if ('expect' in step) {
        if (step.expect === 'contentEnd' ? code !== null : !atEnd) {
          return nok(code);
        }
      } else if ('take' in step) {
        if (taken < step.take) {
          take(code);
          return next;
        }
      } else if ('lineEnd' in step) {
        if (isLineEnd(code) && taken === 0) {
          effects.enter(step.lineEnd as 'data');
          take(code);
          effects.exit(step.lineEnd as 'data');
          return next;
        }
      } else if ('rest' in step) {
        if (!atEnd) {
          if (taken === 0) {
            effects.enter(step.rest as 'data');
            effects.enter('chunkText', {contentType: 'text'});
          }
          take(code);
          return next;
        }
        if (taken > 0) {
          effects.exit('chunkText');
          effects.exit(step.rest as 'data');
        }
      } else if ('enter' in step) {
        effects.enter(step.enter as 'data', step.fields);
      } else {
        effects.exit(step.exit as 'data');
      }
    }
    return ok(code);
  };
  return next;
}
