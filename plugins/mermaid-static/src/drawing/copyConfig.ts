type Config = Readonly<Record<string, unknown>>;

/** Objects below the top that Mermaid copies as well. */
const DEPTH = 2;
/** Some 300 colours, which Mermaid reads and never writes: their copies are one, and frozen. */
const READ_ONLY = 'themeVariables';

/**
 * Copies a configuration as Mermaid's `assignWithDepth({}, config)` does: two levels of objects, arrays
 * without what they repeat, `null` left out. Only what is nested is looked at key by key, and which keys
 * that are is remembered: of some 800 keys they are forty.
 */
export function createConfigCopier(): (config: Config) => Config {
  const nested = new WeakMap<object, readonly string[]>();
  const frozen = new WeakMap<object, Config>();

  const nestedKeys = (config: Config): readonly string[] => {
    const known = nested.get(config);
    if (known) return known;
    const keys = Object.keys(config).filter(
      (key) => typeof config[key] === 'object',
    );
    nested.set(config, keys);
    return keys;
  };

  const copy = (config: Config, depth: number): Config => {
    const copied: Record<string, unknown> = {...config};
    if (depth === 0) return copied;
    for (const key of nestedKeys(config)) {
      const value = config[key];
      if (value === null) delete copied[key];
      else if (Array.isArray(value)) copied[key] = [...new Set(value)];
      else if (key === READ_ONLY) copied[key] = freeze(value as Config);
      else copied[key] = copy(value as Config, depth - 1);
    }
    return copied;
  };

  const freeze = (config: Config): Config => {
    const known = frozen.get(config);
    if (known) return known;
    const copied = Object.freeze(copy(config, DEPTH - 1));
    frozen.set(config, copied);
    return copied;
  };

  return (config) => copy(config, DEPTH);
}
