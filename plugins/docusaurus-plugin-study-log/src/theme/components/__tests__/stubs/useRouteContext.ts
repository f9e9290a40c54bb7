/** Stands for `@docusaurus/useRouteContext`: our plugin's own route. */
export default function useRouteContext() {
  return {plugin: {name: 'docusaurus-plugin-study-log', id: 'default'}};
}
