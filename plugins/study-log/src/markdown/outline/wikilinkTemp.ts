import type {PhrasingContent, Parent} from 'mdast';
export interface Wikilink extends Parent {
  type: 'wikilink';
  target: string;
  children: PhrasingContent[];
}
declare module 'mdast' {
  interface PhrasingContentMap {
    wikilink: Wikilink;
  }
  interface RootContentMap {
    wikilink: Wikilink;
  }
}
