import type {BodyDiagram, CompileInput, Escaped} from '../types.js';
import type {Element} from 'hast';

/** What the steps over one body share; all that they write to is here. */
export type BodyContext = {
  readonly input: CompileInput;
  readonly report: (entry: Escaped) => void;
  /** Ids in the sanitised body; steps that give an id add it. */
  readonly ids: Set<string>;
  /** In the order of the body; steps that meet one add it. */
  readonly diagrams: BodyDiagram[];
  /** Indices of `input.links` that became links. */
  readonly linked: Set<number>;
};

/** 1-based line of an element within the entry; 1 when nothing is known. */
export function lineOf(node: Element): number {
  return node.position?.start.line ?? 1;
}

/** A property as text; '' when it is absent. */
export function textProperty(node: Element, name: string): string {
  const value = node.properties[name];
  return value === undefined || value === null ? '' : String(value);
}

export function hasClass(node: Element, name: string): boolean {
  const {className} = node.properties;
  return Array.isArray(className) && className.includes(name);
}
