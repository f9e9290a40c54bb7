import {anyWordWith} from '../../language/lexicon/patterns.js';

type Rewrite = readonly [RegExp, string];

const SYMBOLS: readonly Rewrite[] = [
  [/\{#[\w가-힣-]+\}\s*$/, ''],
  [/<[^<>]+>/g, ''],
  [/:[a-z][a-z0-9_+-]*:/g, ' '],
  [/\*\*|~~|`/g, ''],
  [
    /\p{Extended_Pictographic}|\p{Regional_Indicator}|\u{fe0f}|\u{200d}|\u{20e3}/gu,
    ' ',
  ],
  [/[▶►▷■□▪●○◆◇★☆※✔→]+/g, ' '],
  [/[\u200b\ufeff\u00a0]/g, ' '],
];

/** Numbering, dates and tags in front; they may stand behind each other. */
const LEADS: readonly Rewrite[] = [
  [/^#+\s*/, ''],
  [
    new RegExp(
      String.raw`^${anyWordWith('numbered')}\s*\.?\s*\d+(?:\s*[.:)-]|\s|$)\s*`,
      'i',
    ),
    '',
  ],
  [/^제?\s*\d+\s*(?:장|절|강|주차|일차|단계|회차)(?:\s*[.:)-]\s*|\s+|$)/, ''],
  [/^第?\s*\d+\s*[章節节回天]\s*/, ''],
  [
    /^\d{4}[.\-/년]\s?\d{1,2}[.\-/월]\s?\d{1,2}\s?[.일]?\s*(?:\([^)]{1,9}\))?\s*/,
    '',
  ],
  [/^\d{1,2}월\s?\d{1,2}일\s*(?:\([^)]*\))?\s*/, ''],
  [/^\(?\d{1,3}(?:[.-]\d{1,2})*\)?\s*(?:[):]|\.(?!\d))\s*(?=\S)/, ''],
  [/^\d{1,2}(?:[.-]\d{1,2})+\s+/, ''],
  [/^\(\d+\)\s*/, ''],
  [/^\d{1,2}\s+(?=[가-힣])/, ''],
  [/^[①-⑳㉠-㉭]\s*/, ''],
  [/^[가나다라마바사아자차카타파하]\.\s*/, ''],
  [/^[ivxIVX]+[.)]\s+/, ''],
  [/^[A-Za-z][.)]\s+/, ''],
  [/^#\d+\s+/, ''],
  [/^[-–—*•>]+\s+/, ''],
  [/^\[[^[\]]{1,20}\]\s*(?=\S)/, ''],
];

const TAILS: readonly Rewrite[] = [
  [/\s+[-–—]\s.*$/, ''],
  [/\s*(?:=>|->|⇒).*$/, ''],
  [/^\[(.*)\]$/, '$1'],
  [/^["'“‘「『](.*)["'”’」』]$/, '$1'],
  [/\s+/g, ' '],
  [/[\s:：.!~…]+$/, ''],
];

/**
 * A heading without what does not name anything: emoji, numbering, dates,
 * `[tag]` and `{#id}`, trailing notes and punctuation. NFC.
 */
export function stripHeading(heading: string): string {
  const plain = rewrite(heading.normalize('NFC'), SYMBOLS).trim();
  return rewrite(stripLeads(plain), TAILS).trim();
}

function stripLeads(text: string): string {
  const shorter = rewrite(text, LEADS).trim();
  return shorter === text ? text : stripLeads(shorter);
}

function rewrite(text: string, rewrites: readonly Rewrite[]): string {
  return rewrites.reduce(
    (result, [pattern, by]) => result.replace(pattern, by),
    text,
  );
}
