/** What Mermaid uses of DOMPurify. */
interface Purifier {
  sanitize: (text: string, config?: object) => string;
}

/** Longer texts are whole drawings, of which no two are alike. */
const LONGEST_LABEL = 1_000;
const MOST_LABELS = 1_000;

/**
 * Lets a purifier remember the labels that it has cleaned: Mermaid has each of them cleaned again for every
 * parse, every palette and every shape, and each time the purifier makes a document of its own.
 */
export function rememberSanitized<T extends Purifier>(purifier: T): T {
  const sanitize = purifier.sanitize.bind(purifier);
  const cleaned = new Map<string, string>();
  purifier.sanitize = (text, config) => {
    const isLabel = typeof text === 'string' && text.length <= LONGEST_LABEL;
    if (!isLabel) return sanitize(text, config);
    const key = `${JSON.stringify(config)}${text}`;
    const known = cleaned.get(key);
    if (known !== undefined) return known;
    const clean = sanitize(text, config);
    if (cleaned.size >= MOST_LABELS) cleaned.clear();
    cleaned.set(key, clean);
    return clean;
  };
  return purifier;
}
