import type {Styles} from './styles.js';

const LENGTH_PREFIXES = /^(?:padding|margin|border)/;

const toKebabCase = (name: string): string =>
  name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

function valueOf(element: Element, property: string, styles: Styles): string {
  switch (property) {
    case 'font-size':
      return `${styles.fontOf(element).size}px`;
    case 'text-anchor':
      return styles.inherited(element, property) ?? 'start';
    case 'display':
      return styles.own(element, property) ?? 'block';
    default:
      return LENGTH_PREFIXES.test(property) ? '0px' : '';
  }
}

/** Stands for `getComputedStyle`, for the properties that Mermaid and its layouts ask for. */
export function computedStyle(element: Element, styles: Styles): object {
  const getPropertyValue = (property: string): string =>
    valueOf(element, property, styles);
  return new Proxy(
    {getPropertyValue},
    {
      get: (target, name) =>
        name === 'getPropertyValue'
          ? target.getPropertyValue
          : getPropertyValue(toKebabCase(String(name))),
    },
  );
}
