import {createHash} from 'node:crypto';
import type {Drawn} from './types.js';

export type Renderer = {
  readonly draw: (mermaid: string) => Promise<Drawn>;
  readonly close: () => Promise<void>;
};

/**
 * Several renderers as one. A source always goes to the same of them, which
 * draws equal ones once; a hash keeps the shares even.
 */
export function shareOut(
  renderers: readonly [Renderer, ...Renderer[]],
): Renderer {
  const [first] = renderers;
  const rendererOf = (source: string): Renderer => {
    const hash = createHash('sha1').update(source).digest().readUInt32BE();
    return renderers[hash % renderers.length] ?? first;
  };
  return {
    draw: (mermaid) => rendererOf(mermaid).draw(mermaid),
    close: async () => {
      await Promise.all(renderers.map(({close}) => close()));
    },
  };
}
