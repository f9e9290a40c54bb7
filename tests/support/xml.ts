import {SaxesParser} from 'saxes';

export type XmlElement = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Of the element alone, CDATA sections included. */
  readonly text: string;
  readonly children: readonly XmlElement[];
};

type Open = XmlElement & {text: string; readonly children: Open[]};

/** Reads XML as the standard asks it to be read: anything that is not well-formed throws. */
export function readXml(text: string): XmlElement {
  const parser = new SaxesParser();
  const root: Open = {name: '', attributes: {}, text: '', children: []};
  const open: Open[] = [root];
  const inner = () => open.at(-1) ?? root;
  const addText = (more: string) => {
    inner().text += more;
  };
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({name, attributes}) => {
    const element: Open = {
      name,
      attributes: attributes as Record<string, string>,
      text: '',
      children: [],
    };
    inner().children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.write(text).close();
  const [document] = root.children;
  if (!document) {
    throw new Error('No element in the document.');
  }
  return document;
}

/** Children of an element by name. */
export function childrenOf(
  {children}: XmlElement,
  name: string,
): readonly XmlElement[] {
  return children.filter((child) => child.name === name);
}

/** The text of an element's first child of a name. */
export function textOf(element: XmlElement, name: string): string | undefined {
  return childrenOf(element, name)[0]?.text;
}
