/** Stands for the page store; tests of page contents hand data in themselves. */
export function usePageData(): never {
  throw new Error('No page store in these tests.');
}

export const useStoredPage = (): undefined => undefined;
