/** Whether Markdown shows words: more than blank lines, breaks and rules. */
export function hasText(markdown: string): boolean {
  return /[\p{L}\p{N}]/u.test(markdown.replace(/<br\s*\/?>/gi, ''));
}
