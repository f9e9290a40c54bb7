export type Size = {
  readonly width?: number | undefined;
  readonly height?: number | undefined;
};

/**
 * `300` or `300x200`, as Obsidian writes the size of a picture behind `|`.
 *
 * https://help.obsidian.md/embeds#Embed+an+image+in+a+note
 */
export function readSize(text: string): Size | undefined {
  const [, width, height] = /^\s*(\d{1,5})(?:x(\d{1,5}))?\s*$/.exec(text) ?? [];
  return width === undefined ? undefined : toSize(width, height);
}

/** Without what is missing, or nothing. */
export function toSize(width = '', height = ''): Size {
  return {
    ...(Number(width) > 0 ? {width: Number(width)} : {}),
    ...(Number(height) > 0 ? {height: Number(height)} : {}),
  };
}
