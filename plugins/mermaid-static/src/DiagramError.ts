import type {DiagramErrorCode, DiagramFailure} from './types.js';

/** Thrown for a source that cannot be drawn; every other error is a bug. */
export class DiagramError extends Error {
  override readonly name = 'DiagramError';
  readonly code: DiagramErrorCode;
  /** 1-based line within the Mermaid source; add it to the line where the source starts in its file. */
  readonly line: number | undefined;

  constructor({code, message, line}: DiagramFailure) {
    super(message);
    this.code = code;
    this.line = line;
  }
}
