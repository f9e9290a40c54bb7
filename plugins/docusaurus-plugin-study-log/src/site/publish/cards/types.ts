/** The words on a card: a picture of a page for links in chats and networks. */
export type Card = {
  /** The site's name. */
  readonly site: string;
  /** Above the title: a day, what kind of page it is. */
  readonly kicker: string;
  readonly title: string;
  /** Below the title. */
  readonly text: string;
};

/** Absolute paths of OpenType, TrueType or WOFF files (WOFF2 cannot be read). */
export type CardFonts = {
  readonly regular: string;
  readonly bold: string;
};
