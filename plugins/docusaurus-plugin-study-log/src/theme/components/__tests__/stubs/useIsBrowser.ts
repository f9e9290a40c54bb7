/** Stands for `@docusaurus/useIsBrowser`: static rendering. */
export default function useIsBrowser(): boolean {
  return false;
}
