const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&#x26;',
  '<': '&#x3C;',
  '"': '&#x22;',
  "'": '&#x27;',
  '`': '&#x60;',
};

/** Text as the content of an element, spelled as `hast-util-to-html` spells it. */
export function escapeText(text: string): string {
  return text.replace(/[&<]/g, toReference);
}

/** Text as a value in double quotes, or anywhere in text. */
export function escapeAttribute(value: string): string {
  return value.replace(/[&<"'`]/g, toReference);
}

/** ` name="value"` for each that has one, escaped, in their order. */
export function toAttributes(
  values: Readonly<Record<string, string | number | undefined>>,
): string {
  return Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escapeAttribute(String(value))}"`)
    .join('');
}

function toReference(sign: string): string {
  return REFERENCES[sign] ?? sign;
}
