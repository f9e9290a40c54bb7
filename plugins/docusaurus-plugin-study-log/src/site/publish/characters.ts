/** Control characters but tab and line ends; noncharacters; halves of surrogate pairs: XML, Anki and terminals choke on them. */
const NOT_TEXT =
  /(?![\t\n\r])\p{Cc}|\p{Noncharacter_Code_Point}|\p{Surrogate}/gu;

/** A text without what is no character to anybody: not in a feed, a deck or a list. */
export function toCharacters(text: string): string {
  return text.replace(NOT_TEXT, '');
}
