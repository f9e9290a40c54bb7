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

/** The same, for what is kept: an item, its run and its definition say one thing, and share one string. */
export function fromJsonToKeep<Value>(json: Uint8Array): Value {
  const value: unknown = fromJson(json);
  shareStrings(value, new Map());
  return value as Value;
}

/** UTF-16 units: of shorter strings there are many, and none is worth looking up. */
const SHORT = 16;

/** Changes the value itself, which nobody else has yet. */
function shareStrings(value: unknown, known: Map<string, string>): void {
  if (typeof value !== 'object' || value === null) {
    return;
  }
  const members = value as Record<string, unknown>;
  for (const key of Object.keys(members)) {
    const member = members[key];
    if (typeof member !== 'string') {
      shareStrings(member, known);
    } else if (member.length > SHORT) {
      const shared = known.get(member);
      if (shared === undefined) {
        known.set(member, member);
      } else {
        members[key] = shared;
      }
    }
  }
}

function encode(value: object): Uint8Array {
  return encoder.encode(JSON.stringify(value));
}
