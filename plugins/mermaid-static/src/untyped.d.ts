declare module 'linebreak' {
  interface Break {
    readonly position: number;
    readonly required: boolean;
  }
  /** Finds the line break opportunities of a text (UAX #14), in order. */
  class LineBreaker {
    constructor(text: string);
    nextBreak(): Break | null;
  }
  export default LineBreaker;
}

/** The colour functions that Mermaid uses; khroma's own types do not resolve under `node16`. */
declare module 'khroma' {
  export function isValid(color: string): boolean;
  export function alpha(color: string): number;
  /** Relative luminance, 0 to 1 (WCAG). */
  export function luminance(color: string): number;
  /** @param weight percent of the first colour */
  export function mix(first: string, second: string, weight: number): string;
  export function toHex(color: string): string;
}
