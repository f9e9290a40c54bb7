import iconv from 'iconv-lite';

import {cleanText} from './cleanText.js';
import type {Encoding} from './types.js';

export type DecodedText = {
  /** BOM removed, control characters put out (see `cleanText`); everything else, line ends included, as it is. */
  readonly text: string;
  readonly encoding: Encoding;
  /** Byte sequences that fit no encoding and became U+FFFD. */
  readonly replacements: number;
};

/**
 * Reads any bytes as text, never failing: a BOM decides; then UTF-16 without
 * a BOM (told by its NUL bytes), UTF-8, and CP949 (Windows Korean, a superset
 * of EUC-KR).
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const decoded = decode(bytes);
  return {...decoded, text: cleanText(decoded.text)};
}

function decode(bytes: Uint8Array): DecodedText {
  const encoding = encodingOfBom(bytes) ?? utf16ByNulBytes(bytes);
  if (encoding !== null && encoding !== 'utf-8') {
    return decodeAs(encoding, bytes);
  }
  const utf8 = decodeAs('utf-8', bytes);
  if (encoding === 'utf-8' || utf8.replacements === 0) {
    return utf8;
  }
  return isMostlyValid(utf8) ? utf8 : decodeAs('cp949', bytes);
}

function encodingOfBom(bytes: Uint8Array): Encoding | null {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) {
    return 'utf-8';
  }
  if (first === 0xff && second === 0xfe) {
    return 'utf-16le';
  }
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

/** ASCII in UTF-16 has a NUL in every other byte: always the even or always the odd one. */
function utf16ByNulBytes(bytes: Uint8Array): Encoding | null {
  const sample = bytes.subarray(0, 1024);
  let even = 0;
  let odd = 0;
  sample.forEach((byte, index) => {
    if (byte === 0) {
      if (index % 2 === 0) {
        even += 1;
      } else {
        odd += 1;
      }
    }
  });
  const enough = Math.max(2, sample.length / 8);
  if (odd >= enough && even === 0) {
    return 'utf-16le';
  }
  return even >= enough && odd === 0 ? 'utf-16be' : null;
}

function decodeAs(encoding: Encoding, bytes: Uint8Array): DecodedText {
  const text =
    encoding === 'cp949'
      ? iconv.decode(Buffer.from(bytes), 'cp949')
      : new TextDecoder(encoding).decode(bytes);
  return {text, encoding, replacements: countReplacements(text)};
}

/**
 * A UTF-8 file with a damaged character or two keeps more right characters
 * than wrong ones; CP949 read as UTF-8 is nearly all wrong.
 */
function isMostlyValid({text, replacements}: DecodedText): boolean {
  const nonAscii = text.match(/[\u0080-\uFFFC\uFFFE\uFFFF]/g)?.length ?? 0;
  return nonAscii > replacements;
}

function countReplacements(text: string): number {
  return text.match(/\uFFFD/g)?.length ?? 0;
}
