import postcss from 'postcss';
import type {Container, Declaration, Rule} from 'postcss';

export interface MatchingValue {
  readonly selector: string;
  readonly value: string;
}

/** For each property, the values of the rules that set it, the strongest first. */
export type Stylesheet = ReadonlyMap<string, readonly MatchingValue[]>;

interface Candidate extends MatchingValue {
  readonly important: boolean;
  readonly specificity: number;
}

const count = (text: string, pattern: RegExp): number =>
  text.match(pattern)?.length ?? 0;

/** Selectors, level 4, 17: ids, then classes, attributes and pseudo-classes, then elements. */
function specificityOf(selector: string): number {
  const bare = selector.replace(/\[[^\]]*\]/g, '[]');
  return (
    count(bare, /#[\w-]+/g) * 10_000 +
    count(bare, /\.[\w-]+|\[\]|(?<!:):[\w-]+/g) * 100 +
    count(bare, /(?:^|[\s>+~])[a-z]/gi)
  );
}

function isInsideAtRule(rule: Rule): boolean {
  const parent: Container | undefined = rule.parent as Container | undefined;
  return parent?.type === 'atrule';
}

/**
 * Stands for the browser's CSS parser, for the properties that decide sizes.
 * Rules inside at-rules (media, keyframes) are left out: Mermaid sizes nothing with them.
 */
export function parseStylesheet(
  css: string,
  properties: ReadonlySet<string>,
): Stylesheet {
  const found = new Map<string, Candidate[]>();
  const add = (rule: Rule, {prop, value, important}: Declaration): void => {
    for (const selector of rule.selectors) {
      const candidates = found.get(prop) ?? [];
      found.set(prop, candidates);
      candidates.push({
        selector,
        value,
        important: important === true,
        specificity: specificityOf(selector),
      });
    }
  };
  postcss.parse(css).walkRules((rule) => {
    if (isInsideAtRule(rule)) return;
    rule.each((node) => {
      if (node.type === 'decl' && properties.has(node.prop)) add(rule, node);
    });
  });
  for (const candidates of found.values()) {
    // Stable, so that of equals the later rule wins after the reversal.
    candidates.reverse();
    candidates.sort(
      (a, b) =>
        Number(b.important) - Number(a.important) ||
        b.specificity - a.specificity,
    );
  }
  return found;
}
