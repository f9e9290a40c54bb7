import {element, text} from './element.js';
import type {BodyContext} from './context.js';
import type {Element, ElementContent} from 'hast';

type AlertName = keyof BodyContext['input']['labels']['alert'];

/** Infima's colour of each of GitHub's alerts, as Docusaurus's admonitions have it. */
const COLOURS: Readonly<Record<AlertName, string>> = {
  note: 'secondary',
  tip: 'success',
  important: 'info',
  warning: 'warning',
  caution: 'danger',
};

const MARKER = /^\s*\[!(note|tip|important|warning|caution)\][ \t]*(?:\n|$)/i;

/** Makes an admonition of a quotation that begins with `[!NOTE]`. */
export function toAlert(
  quotation: Element,
  {input: {labels}}: BodyContext,
): readonly ElementContent[] | undefined {
  const content = quotation.children.filter(
    (child) => child.type !== 'text' || child.value.trim() !== '',
  );
  const [paragraph, ...rest] = content;
  if (paragraph?.type !== 'element' || paragraph.tagName !== 'p') {
    return undefined;
  }
  const [first, ...words] = paragraph.children;
  const marker = first?.type === 'text' ? MARKER.exec(first.value) : null;
  if (first?.type !== 'text' || !marker?.[1]) {
    return undefined;
  }
  const name = marker[1].toLowerCase() as AlertName;
  const remainder = first.value.slice(marker[0].length);
  const children = remainder ? [text(remainder), ...words] : words;
  return [
    toAdmonition({
      name,
      title: labels.alert[name],
      children:
        children.length > 0 ? [{...paragraph, children}, ...rest] : rest,
    }),
  ];
}

function toAdmonition({
  name,
  title,
  children,
}: {
  readonly name: AlertName;
  readonly title: string;
  readonly children: readonly ElementContent[];
}): Element {
  return element(
    'div',
    {
      className: [
        'theme-admonition',
        `theme-admonition-${name}`,
        'admonition',
        'alert',
        `alert--${COLOURS[name]}`,
      ],
    },
    [
      element('div', {className: ['admonitionHeading']}, [text(title)]),
      element('div', {className: ['admonitionContent']}, children),
    ],
  );
}
