/** The names that hosts and site makers give it, in whatever language (`README.ko`); a map of content, as Obsidian's users name it. */
const INDEX_NAME =
  /^(?:(?:readme|_?index)(?:[._-][a-z]{2,3}(?:-[a-z]{2,4})?)?|summary|toc|(?:.*[\s_-])?moc|목차)$/i;

/** Whether a file of this name (without its extension) is about other files. */
export function isIndexName(name: string): boolean {
  return INDEX_NAME.test(name);
}

/** `README.md`, `2025/index.md` …: a page about other files. */
export function isIndexPage(path: string): boolean {
  return isIndexName(path.replace(/^.*\/|\.[^./]+$/g, ''));
}
