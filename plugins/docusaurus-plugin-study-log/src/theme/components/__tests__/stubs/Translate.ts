type Message = {readonly id: string; readonly message: string};

/** Stands for `@docusaurus/Translate`: the default message, its values put in. */
export function translate(
  {message}: Message,
  values: Readonly<Record<string, string>> = {},
): string {
  return message.replace(
    /\{(\w+)\}/g,
    (whole, key: string) => values[key] ?? whole,
  );
}
