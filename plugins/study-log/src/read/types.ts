import type {Problem} from '../problems/types.js';
import type {Boundary} from './boundary.js';
import type {LeftOutReason} from './leftOut.js';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'cp949';

/** What was taken out of a text, and what stands there instead: nothing, or one blank. */
export type Cut = {
  readonly start: number;
  readonly end: number;
  readonly text: '' | ' ';
};

/** One Markdown file of the log folder, decoded. */
export type SourceFile = {
  /** Relative to the log folder, `/` as separator, as on disk. */
  readonly path: string;
  /** Decoded text: BOM removed, control characters put out (one unit for one unit), line ends as they are. All offsets count UTF-16 units of it. */
  readonly text: string;
  readonly encoding: Encoding;
  /** How `text` came from the text as written: one list after the other, each in the offsets of the text before it. */
  readonly cuts?: readonly (readonly Cut[])[];
  /** Hex SHA-256 (first 16 characters suffice) of the text as written. */
  readonly hash: string;
  /** Author's own calendar day of the commit that added the file (renames followed). */
  readonly firstCommitted?: string;
  /** ISO 8601 time of the last commit of the file. */
  readonly lastCommitted?: string;
};

/** A file that logs may refer to (an image, a PDF …); content is not read. */
export type AssetFile = {
  /** Relative to the log folder, with `/`, as on disk. */
  readonly path: string;
  readonly absolutePath: string;
  /** Where it must really lie when it is read. */
  readonly within?: Boundary;
};

/** A hand-drawn diagram, `docs/diagrams/cni.mmd`. */
export type DiagramFile = {
  /** File name without `.mmd`: the concept's id, name or alias. */
  readonly name: string;
  /** Relative to the diagrams folder. */
  readonly path: string;
  readonly text: string;
};

/** A Markdown file that is no log. */
export type LeftOutFile = {
  readonly path: string;
  readonly reason: LeftOutReason;
};

export type LogFolder = {
  /** Absolute path. */
  readonly root: string;
  /** Sorted by path (code-unit order). */
  readonly files: readonly SourceFile[];
  readonly assets: readonly AssetFile[];
  readonly leftOut: readonly LeftOutFile[];
  /** Text of `concepts.yml`, when there is one. */
  readonly conceptsFile?: {readonly path: string; readonly text: string};
  readonly diagrams: readonly DiagramFile[];
  /** Where git pushes to, and the folder's place in the work tree (`docs/logs`, '' at its root). */
  readonly remote?: {readonly url: string; readonly folder: string};
  readonly problems: readonly Problem[];
};
