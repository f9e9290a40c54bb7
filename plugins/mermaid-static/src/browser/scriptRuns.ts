/** OpenType script tags of the scripts whose shaping differs; the rest shape as Latin. */
const SCRIPTS: readonly (readonly [tag: string, pattern: RegExp])[] = [
  ['hang', /\p{Script=Hangul}/u],
  ['hani', /\p{Script=Han}/u],
  ['kana', /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ['cyrl', /\p{Script=Cyrillic}/u],
  ['grek', /\p{Script=Greek}/u],
];
const SHARED = /[\p{Script=Common}\p{Script=Inherited}]/u;
const DEFAULT_SCRIPT = 'latn';

export interface ScriptRun {
  readonly text: string;
  readonly script: string;
}

function scriptOf(character: string): string | undefined {
  if (SHARED.test(character)) return undefined;
  return (
    SCRIPTS.find(([, pattern]) => pattern.test(character))?.[0] ??
    DEFAULT_SCRIPT
  );
}

/**
 * Stands for the browser's itemisation (UAX #24): text cut into runs of one script, between which
 * nothing is kerned. Spaces and punctuation belong to what stands before them.
 */
export function scriptRuns(text: string): readonly ScriptRun[] {
  const runs: ScriptRun[] = [];
  let start = 0;
  let current: string | undefined;
  let at = 0;
  for (const character of text) {
    const script = scriptOf(character);
    if (script !== undefined && current !== undefined && script !== current) {
      runs.push({text: text.slice(start, at), script: current});
      start = at;
    }
    current = script ?? current;
    at += character.length;
  }
  const rest = text.slice(start);
  return rest
    ? [...runs, {text: rest, script: current ?? DEFAULT_SCRIPT}]
    : runs;
}
