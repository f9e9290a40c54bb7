/** As `hast-util-to-html` spells them, so that what we put into its HTML looks like the rest. */
const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&#x26;',
  '<': '&#x3C;',
  '"': '&#x22;',
  "'": '&#x27;',
  '`': '&#x60;',
};

/** As people spell them, for HTML that is ours alone. */
const NAMED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Text as HTML, in an element or a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => NAMED[sign] ?? sign);
}

/** Text as the content of an element of compiled Markdown. */
export function escapeText(text: string): string {
  return text.replace(/[&<]/g, toReference);
}

/** Text as a value in quotes, or anywhere in text, of compiled Markdown. */
export function escapeAttribute(value: string): string {
  return value.replace(/[&<"'`]/g, toReference);
}

/** One character; itself where it needs no reference. */
export function toReference(sign: string): string {
  return REFERENCES[sign] ?? sign;
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
