/** One line as a scanner of blocks sees it. */
export type ScannedLine = {
  /** Where its own text begins: after quote marks, list markers, indentation. */
  readonly start: number;
  /** Its end, without the line end. */
  readonly end: number;
  /** `code` is display math too; `html` a line of an HTML comment over several. */
  readonly kind: 'text' | 'blank' | 'code' | 'html';
  /** It does not go on with the block of the line before. */
  readonly first: boolean;
};

/** A `%%` outside blocks of code. */
export type CommentMark = {
  readonly start: number;
  /** Stands in inline code, a formula, an address or an HTML comment. */
  readonly quoted: boolean;
  /** Reads as a doubled percent sign (`100%%`, printf's `%%d`), which opens no comment. */
  readonly percent: boolean;
  /** Alone on its line. */
  readonly alone: boolean;
  /** Begins a paragraph, a list item, a heading. */
  readonly leads: boolean;
};

/** Lines without an empty line in between, and the marks in them. */
export type MarkGroup = {
  readonly marks: readonly CommentMark[];
  readonly end: number;
};
