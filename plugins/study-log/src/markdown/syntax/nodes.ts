import type {
  BlockContent,
  Data,
  DefinitionContent,
  Parent,
  PhrasingContent,
  Text,
} from 'mdast';

/** `==words==`. */
export interface Mark extends Parent {
  type: 'mark';
  children: PhrasingContent[];
}

/** `[[target|words]]`: its child is what it shows, the words or the target as written. */
export interface Wikilink extends Parent {
  type: 'wikilink';
  target: string;
  children: Text[];
}

/** `![[target|words|300x200]]`. */
export interface Embed {
  type: 'embed';
  target: string;
  /** What stands behind `|`, sizes excluded. */
  words: string;
  width?: number;
  height?: number;
  position?: Text['position'];
  data?: Data;
}

/** A GitHub alert, an Obsidian callout, a Docusaurus admonition. */
export interface Callout extends Parent {
  type: 'callout';
  /** As written: `NOTE`, `info`, `할일`. */
  kind: string;
  /** Whether it can be folded, and how it stands at first. */
  fold?: 'open' | 'closed';
  /** A title comes first. */
  children: (CalloutTitle | BlockContent | DefinitionContent)[];
}

export interface CalloutTitle extends Parent {
  type: 'calloutTitle';
  children: PhrasingContent[];
}

declare module 'mdast' {
  interface Data {
    /** Obsidian's `^id`, without the caret. */
    blockId?: string;
  }
  interface HeadingData {
    /** Docusaurus's `{#id}`. */
    id?: string;
  }
  interface ImageData {
    width?: number;
    height?: number;
  }
  interface ImageReferenceData {
    width?: number;
    height?: number;
  }
  interface CodeData {
    title?: string;
    /** From 1, ascending. */
    highlightedLines?: readonly number[];
  }
  interface PhrasingContentMap {
    mark: Mark;
    wikilink: Wikilink;
    embed: Embed;
  }
  interface BlockContentMap {
    callout: Callout;
  }
  interface RootContentMap {
    mark: Mark;
    wikilink: Wikilink;
    embed: Embed;
    callout: Callout;
    calloutTitle: CalloutTitle;
  }
}

declare module 'hast' {
  interface TextData {
    /** Words of the interface: the key of the label that a page shows here. */
    label?: string;
  }
}
