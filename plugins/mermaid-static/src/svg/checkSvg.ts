import postcss from 'postcss';
import type {AtRule, Root, Rule} from 'postcss';
import {isAllowedAttribute, isAllowedElement, isSafeCss} from './allowList.js';
import {attributeOf, elementsOf, parseSvg, textOf} from './tree.js';
import type {SvgElement} from './tree.js';

const AT_RULES = new Set(['keyframes', '-webkit-keyframes', 'media']);

const isInsideKeyframes = ({parent}: Rule): boolean =>
  parent?.type === 'atrule' && (parent as AtRule).name.endsWith('keyframes');

function parse(css: string): Root | undefined {
  try {
    return postcss.parse(css);
  } catch {
    return undefined;
  }
}

/** Every rule must stay inside the diagram: its selectors begin with the diagram's id. */
function cssFindings(css: string, rootId: string): readonly string[] {
  const sheet = parse(css);
  if (!sheet) return ['a style sheet that does not parse'];
  const findings: string[] = [];
  const scope = new RegExp(`^#${rootId}(?![\\w-])`);
  sheet.walk((node) => {
    if (node.type === 'atrule' && !AT_RULES.has(node.name)) {
      findings.push(`@${node.name}`);
    } else if (
      node.type === 'decl' &&
      !isSafeCss(`${node.prop}:${node.value}`)
    ) {
      findings.push(`style ${node.prop}: ${node.value}`);
    } else if (node.type === 'rule' && !isInsideKeyframes(node)) {
      const outside = node.selectors.filter(
        (selector) => !scope.test(selector),
      );
      findings.push(...outside.map((selector) => `a rule for ${selector}`));
    }
  });
  return findings;
}

function elementFindings(
  element: SvgElement,
  rootId: string,
): readonly string[] {
  const {tagName} = element;
  if (!isAllowedElement(element)) return [`element ${tagName}`];
  const attributes = element.attrs
    .filter((attribute) => !isAllowedAttribute(attribute, tagName))
    .map(({name, value}) => `${tagName} ${name}="${value}"`);
  const css = tagName === 'style' ? cssFindings(textOf(element), rootId) : [];
  return [...attributes, ...css];
}

/**
 * Reads a finished SVG as a browser would and names what is not on the list of harmless elements,
 * attributes, addresses and style rules. Empty means: nothing runs, loads, or styles the page around.
 */
export function checkSvg(svg: string): readonly string[] {
  const root = parseSvg(svg);
  const rootId = attributeOf(root, 'id') ?? '';
  return [...elementsOf(root)].flatMap((element) =>
    elementFindings(element, rootId),
  );
}
