const INDEX_NAME = /^(?:readme|index|_index|summary|toc)$/i;

/** Whether a file of this name (without its extension) is about other files. */
export function isIndexName(name: string): boolean {
  return INDEX_NAME.test(name);
}

/** `README.md`, `2025/index.md` …: a page about other files. */
export function isIndexPage(path: string): boolean {
  return isIndexName(path.replace(/^.*\/|\.[^./]+$/g, ''));
}
