import type {FileContent, FileJson, WithBlocks} from './types.js';

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Blocks that nobody will ask for are left out. */
export function toJson(
  {parsed, blocks}: FileContent,
  {withBlocks}: WithBlocks,
): FileJson {
  return {
    parsed: encode(parsed),
    ...(withBlocks && {blocks: encode(blocks)}),
  };
}

export function fromJson<Value>(json: Uint8Array): Value {
  return JSON.parse(decoder.decode(json)) as Value;
}

function encode(value: object): Uint8Array {
  return encoder.encode(JSON.stringify(value));
}
