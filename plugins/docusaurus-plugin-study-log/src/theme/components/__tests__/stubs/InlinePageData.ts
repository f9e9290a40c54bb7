/** Stands for the page store's `InlinePageData`: nothing to see. */
export default function InlinePageData(): null {
  return null;
}
