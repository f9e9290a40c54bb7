const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&#x26;',
  '<': '&#x3C;',
};

/** Text as `hast-util-to-html` prints it. */
export function escapeText(value: string): string {
  return value.replace(/[&<]/g, toReference);
}

export function toReference(sign: string): string {
  return REFERENCES[sign] ?? sign;
}
