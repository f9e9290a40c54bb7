const SEPARATORS = ['', ' ', '-'] as const;
const HANGUL_SIDE = /[가-힣]/;

/** An alias as it is looked up: NFC, white space folded, lower case. */
export function toPattern(alias: string): string {
  return alias.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();
}

/** `CronJob` as `Cron`, `Job`; not `eBPF`, whose pieces are no words. */
function splitCamelCase(token: string): readonly string[] {
  const parts = token
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .split(' ');
  const words =
    parts.slice(0, -1).every((part) => part.length >= 3) &&
    (parts.at(-1) ?? '').length >= 2;
  return words ? parts : [token];
}

function splitTokens(alias: string): readonly string[] {
  const tokens = alias.split(/[\s\-_]+/).filter((token) => token !== '');
  const parts =
    tokens.length === 1 && /^[A-Za-z]+$/.test(alias)
      ? splitCamelCase(alias)
      : tokens;
  return parts.flatMap((token) =>
    token
      .replace(/([A-Za-z0-9+#])(?=[가-힣])/g, '$1\0')
      .replace(/([가-힣])(?=[A-Za-z0-9])/g, '$1\0')
      .split('\0'),
  );
}

/** Every spelling of up to three tokens; longer names are joined in one way throughout. */
function joinTokens(tokens: readonly string[]): readonly string[] {
  if (tokens.length > 3) {
    return SEPARATORS.map((separator) => tokens.join(separator));
  }
  const [first = '', ...rest] = tokens;
  return rest.reduce<readonly string[]>(
    (heads, token) =>
      heads.flatMap((head) =>
        SEPARATORS.filter(
          (separator) =>
            separator !== '-' ||
            !(HANGUL_SIDE.test(head.slice(-1)) || HANGUL_SIDE.test(token)),
        ).map((separator) => head + separator + token),
      ),
    [first],
  );
}

/** Korean compounds are written with and without the space: 로드밸런서, 로드 밸런서. */
function spaceHangul(alias: string): readonly string[] {
  if (!/^[가-힣]{4,}$/.test(alias)) {
    return [];
  }
  const cuts = Array.from({length: alias.length - 3}, (_, index) => index + 2);
  return cuts.map((cut) => `${alias.slice(0, cut)} ${alias.slice(cut)}`);
}

function toPlural(variant: string): string | null {
  const word = /[a-z]{2,}$/.exec(variant)?.[0];
  if (word === undefined) {
    return null;
  }
  if (/(s|x|z|ch|sh)$/.test(word)) {
    const acronym = word.length <= 3 || /ss?l$/.test(word);
    return acronym || word === 'kubernetes' ? null : `${variant}es`;
  }
  return /[^aeiou]y$/.test(word) ? `${variant.slice(0, -1)}ies` : `${variant}s`;
}

/**
 * The spellings under which an alias is found besides its own (notes B4):
 * token gaps as nothing, space or hyphen, one optional space in long Hangul
 * names, the English plural of the last token.
 */
export function expandAlias(alias: string): readonly string[] {
  const clean = alias.normalize('NFC').trim().replace(/\s+/g, ' ');
  const tokens = splitTokens(clean);
  const spellings = [
    clean,
    ...(tokens.length > 1 ? joinTokens(tokens) : []),
    ...spaceHangul(clean),
  ].map((spelling) => spelling.toLowerCase());
  const plurals = spellings.flatMap((spelling) => toPlural(spelling) ?? []);
  return [...new Set([...spellings, ...plurals])];
}
