import type {PrismTheme} from 'prism-react-renderer';

/**
 * Highlighting is done at build time, so the site's Prism themes
 * (`themeConfig.prism`) become CSS: one rule a token type, for light and dark.
 */
export function toPrismCss(
  light: PrismTheme,
  dark: PrismTheme = light,
): string {
  return [
    ...toRules('.studyLogBody', light),
    ...toRules("[data-theme='dark'] .studyLogBody", dark),
    '',
  ].join('\n');
}

function toRules(
  scope: string,
  {plain, styles}: PrismTheme,
): readonly string[] {
  return [
    `${scope} pre.prism-code {${toDeclarations(plain)}}`,
    ...styles
      // A rule for some languages only cannot be told apart by class alone.
      .filter(({languages}) => !languages)
      .map(({types, style}) => {
        const selectors = types.map(
          (type) => `${scope} .token.${toClassName(type)}`,
        );
        return `${selectors.join(', ')} {${toDeclarations(style)}}`;
      }),
  ];
}

function toClassName(type: string): string {
  return type.trim().replace(/\s+/g, '.');
}

function toDeclarations(style: object): string {
  return Object.entries(style)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${toKebabCase(name)}: ${String(value)}`)
    .join('; ');
}

function toKebabCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
