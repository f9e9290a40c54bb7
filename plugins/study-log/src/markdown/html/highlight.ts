import {refractor} from 'refractor';
import type {ElementContent} from 'hast';
import type {Syntax} from 'refractor/core';

/** Beyond this many characters colours cost more than they tell. */
const MAX_LENGTH = 30_000;

/** What people write that Prism calls something else. */
const ALIASES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'c#': 'csharp',
    'c++': 'cpp',
    astro: 'markup',
    cmd: 'batch',
    console: 'shell-session',
    dockerfile: 'docker',
    elasticsearch: 'json',
    golang: 'go',
    'html+django': 'django',
    'html+jinja': 'django',
    jsonc: 'json5',
    jsp: 'markup',
    justfile: 'makefile',
    mysql: 'sql',
    postgres: 'sql',
    postgresql: 'sql',
    pycon: 'python',
    reasonml: 'reason',
    rst: 'rest',
    shellscript: 'bash',
    sqlite: 'sql',
    svelte: 'markup',
    terraform: 'hcl',
    terminal: 'shell-session',
    tf: 'hcl',
    tsv: 'csv',
    vimrc: 'vim',
    vimscript: 'vim',
    vue: 'markup',
    zsh: 'bash',
  }),
);

const PLAIN = new Set([
  '',
  'log',
  'none',
  'output',
  'plain',
  'plaintext',
  'text',
  'txt',
]);

/** Prism's name for the first word of an info string. */
export function toLanguage(word: string): string {
  const name = /^[\w+#-]*/.exec(word.toLowerCase())?.[0] ?? '';
  return ALIASES.get(name) ?? name;
}

/**
 * Loads grammars that are not there yet. The 36 common ones come with
 * refractor; others cost a file each, so only those that a log uses are read.
 */
export async function loadLanguages(words: Iterable<string>): Promise<void> {
  for (const language of new Set([...words].map(toLanguage))) {
    if (!PLAIN.has(language) && !hasGrammar(language)) {
      await loadLanguage(language);
    }
  }
}

async function loadLanguage(language: string): Promise<void> {
  if (!/^[a-z][a-z0-9-]*$/.test(language)) {
    return;
  }
  try {
    const syntax: {default: Syntax} = await import(
      /* webpackIgnore: true */ `refractor/${language}`
    );
    refractor.register(syntax.default);
  } catch {
    // No grammar of that name: the code is shown without colours.
  }
}

/** Prism keeps functions of its own (`extend`) among its grammars. */
function hasGrammar(language: string): boolean {
  return (
    refractor.registered(language) &&
    typeof refractor.languages[language] === 'object'
  );
}

/** Prism's token classes; plain text when the language is unknown or the code long. */
export function highlight(
  code: string,
  language: string,
): readonly ElementContent[] {
  if (code.length > MAX_LENGTH || !hasGrammar(language)) {
    return [{type: 'text', value: code}];
  }
  return refractor.highlight(code, language).children as ElementContent[];
}
