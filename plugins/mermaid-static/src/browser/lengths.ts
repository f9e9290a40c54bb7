const LENGTH =
  /^\s*([-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?)(px|em|rem|ex|pt|%)?\s*$/i;
const ROOT_FONT_SIZE = 16;

/**
 * Stands for CSS length resolution: the pixels of `value`, or `undefined` where it is none.
 * @param value such as `1.1em`, `12pt`, `50%` or a bare number
 * @param base pixels that `em` and `%` refer to
 */
export function toPixels(
  value: string | null | undefined,
  base: number,
): number | undefined {
  const match = LENGTH.exec(value ?? '');
  if (!match) return undefined;
  const amount = Number(match[1]);
  switch (match[2]?.toLowerCase()) {
    case 'em':
      return amount * base;
    case 'rem':
      return amount * ROOT_FONT_SIZE;
    case 'ex':
      return (amount * base) / 2;
    case 'pt':
      return (amount * 4) / 3;
    case '%':
      return (amount * base) / 100;
    default:
      return amount;
  }
}

/** An attribute's number, its unit dropped as SVG does for user units; 0 where there is none. */
export function attributeNumber(element: Element, name: string): number {
  const value = Number.parseFloat(element.getAttribute(name) ?? '');
  return Number.isFinite(value) ? value : 0;
}
