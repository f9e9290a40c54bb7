import {element, text} from './element.js';
import {textProperty} from './context.js';
import type {BodyContext} from './context.js';
import type {Element, ElementContent} from 'hast';

/** Shows an image late and without blocking, or a placeholder with its words. */
export function finishImage(
  node: Element,
  {input: {labels}}: BodyContext,
): readonly ElementContent[] | undefined {
  const alt = textProperty(node, 'alt');
  if (node.properties.src === undefined) {
    const label = alt ? `${labels.missingImage}: ${alt}` : labels.missingImage;
    return [
      element(
        'span',
        {className: ['studyLogMissingImage'], role: 'img', ariaLabel: label},
        [text(alt || labels.missingImage)],
      ),
    ];
  }
  Object.assign(node.properties, {alt, loading: 'lazy', decoding: 'async'});
  return undefined;
}
