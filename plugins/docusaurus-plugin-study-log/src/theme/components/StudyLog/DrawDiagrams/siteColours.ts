/** Mermaid's names for colours, and the site's own that they take. */
const COLOURS = {
  background: '--ifm-background-surface-color',
  primaryColor: '--ifm-color-emphasis-100',
  primaryTextColor: '--ifm-font-color-base',
  primaryBorderColor: '--ifm-color-primary',
  secondaryColor: '--ifm-color-emphasis-200',
  tertiaryColor: '--ifm-background-surface-color',
  textColor: '--ifm-font-color-base',
  lineColor: '--ifm-color-emphasis-600',
  edgeLabelBackground: '--ifm-background-surface-color',
  noteBkgColor: '--ifm-color-emphasis-200',
  noteTextColor: '--ifm-font-color-base',
  noteBorderColor: '--ifm-color-emphasis-400',
} as const;

/**
 * The site's colours, as they are shown inside `element` now, under the names
 * of Mermaid's theme variables. Asked from the browser by way of `color`,
 * which answers `rgb(…)` whatever the style sheet says.
 */
export function readSiteColours(
  element: HTMLElement,
): Readonly<Record<keyof typeof COLOURS, string>> {
  const probe = document.createElement('span');
  element.append(probe);
  const read = (name: string) => {
    probe.style.color = `var(${name})`;
    return getComputedStyle(probe).color;
  };
  const colours = Object.entries(COLOURS).map(([key, name]) => [
    key,
    read(name),
  ]);
  probe.remove();
  return Object.fromEntries(colours) as Record<keyof typeof COLOURS, string>;
}
