import {load} from 'js-yaml';

const LONE_SURROGATE = /\p{Surrogate}/gu;

/**
 * Reads YAML. Half of a surrogate pair, which YAML can spell (`"\\uD800"`) but
 * no address can hold, becomes U+FFFD. Throws what js-yaml throws.
 */
export function loadYaml(text: string): unknown {
  return toWellFormed(load(text), new Map());
}

/** `made`: an alias may stand in many places, even in itself. */
function toWellFormed(value: unknown, made: Map<object, unknown>): unknown {
  if (typeof value === 'string') {
    return value.replace(LONE_SURROGATE, '\uFFFD');
  }
  if (Array.isArray(value)) {
    const list: unknown[] = [];
    return remember(value, {made, copy: list}, () =>
      value.forEach((item) => list.push(toWellFormed(item, made))),
    );
  }
  if (!isPlain(value)) {
    return value;
  }
  const mapping: Record<string, unknown> = Object.create(null);
  return remember(value, {made, copy: mapping}, () =>
    Object.entries(value).forEach(([key, item]) => {
      mapping[key.replace(LONE_SURROGATE, '\uFFFD')] = toWellFormed(item, made);
    }),
  );
}

function remember(
  value: object,
  {made, copy}: {readonly made: Map<object, unknown>; readonly copy: object},
  fill: () => void,
): unknown {
  if (!made.has(value)) {
    made.set(value, copy);
    fill();
  }
  return made.get(value);
}

function isPlain(value: unknown): value is object {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.getPrototypeOf(value) === Object.prototype
  );
}
