import {isKnownCallout, toCalloutLook} from './calloutLooks.js';
import {defaultHandlers} from 'mdast-util-to-hast';
import type {Size} from './size.js';
import type {Image, ImageReference} from 'mdast';
import type {CalloutLook} from './calloutLooks.js';
import type {Callout, CalloutTitle, Mark} from './nodes.js';
import type {Element, ElementContent, Properties} from 'hast';
import type {Handlers, State} from 'mdast-util-to-hast';

/** Infima's colour of each look, as Docusaurus's admonitions have it. */
const COLOURS: Readonly<Record<CalloutLook, string>> = {
  note: 'secondary',
  tip: 'success',
  important: 'info',
  warning: 'warning',
  caution: 'danger',
};

/**
 * HTML of the dialect's nodes, for `mdast-util-to-hast`; a wikilink and an
 * embed have none before it is known what they lead to. The title of a callout
 * that has none is a word of the interface: its text carries `data.label`.
 */
export const dialectHandlers: Handlers = {
  mark(state, node: Mark) {
    return finish(state, node, element('mark', {}, state.all(node)));
  },
  callout: showCallout,
  image: showSized,
  imageReference: showSized,
};

function showSized(
  state: State,
  node: Image | ImageReference,
): ReturnType<State['one']> {
  const result = defaultHandlers[node.type](state, node as never);
  const {width, height} = node.data ?? {};
  if ('tagName' in result && result.tagName === 'img') {
    Object.assign(result.properties, toProperties({width, height}));
  }
  return result;
}

function toProperties({width, height}: Size): Properties {
  return {
    ...(width === undefined ? {} : {width}),
    ...(height === undefined ? {} : {height}),
  };
}

function showCallout(state: State, node: Callout): Element {
  const look = toCalloutLook(node.kind);
  const [first, ...others] = node.children;
  const title = first?.type === 'calloutTitle' ? first : undefined;
  const blocks = title ? others : node.children;
  const content = state.all({...node, children: blocks} as Callout);
  const properties = {
    className: [
      'theme-admonition',
      `theme-admonition-${look}`,
      'admonition',
      'alert',
      `alert--${COLOURS[look]}`,
    ],
    ...(node.fold === 'open' ? {open: true} : {}),
  };
  return finish(
    state,
    node,
    element(node.fold ? 'details' : 'div', properties, [
      element(
        node.fold ? 'summary' : 'div',
        {className: ['admonitionHeading']},
        title ? state.all(title) : [toDefaultTitle(node.kind)],
      ),
      element('div', {className: ['admonitionContent']}, content),
    ]),
  );
}

/** Obsidian's: the type itself, in the language of the page where it is a known one. */
function toDefaultTitle(kind: string): ElementContent {
  const known = kind.toLowerCase();
  const value = kind.charAt(0).toUpperCase() + kind.slice(1).toLowerCase();
  return isKnownCallout(known)
    ? {type: 'text', value, data: {label: known}}
    : {type: 'text', value};
}

function element(
  tagName: string,
  properties: Properties,
  children: ElementContent[],
): Element {
  return {type: 'element', tagName, properties, children};
}

function finish(
  state: State,
  node: Mark | Callout | CalloutTitle,
  result: Element,
): Element {
  state.patch(node as never, result);
  return state.applyData(node as never, result) as Element;
}
