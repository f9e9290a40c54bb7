/** Stands for `@docusaurus/useBaseUrl`, on a site at `/`. */
export default function useBaseUrl(path: string): string {
  return path;
}
