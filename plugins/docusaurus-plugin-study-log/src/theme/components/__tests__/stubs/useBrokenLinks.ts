const collected: {links: string[]; anchors: string[]} = {
  links: [],
  anchors: [],
};

/** Stands for `@docusaurus/useBrokenLinks`; `takeCollected` says what it was told. */
export default function useBrokenLinks() {
  return {
    collectLink: (link: string) => collected.links.push(link),
    collectAnchor: (anchor: string) => collected.anchors.push(anchor),
  };
}

/** What was reported since the last call. */
export function takeCollected() {
  return {
    links: collected.links.splice(0),
    anchors: collected.anchors.splice(0),
  };
}
