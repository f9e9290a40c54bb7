/** A file of the built site. */
export type PublishedFile = {
  /** Its address as a path, baseUrl included, nothing percent-encoded. */
  readonly path: string;
  readonly content: string | Uint8Array;
};
