/** Quoted where YAML would read something else into it. */
function toScalar(name: string): string {
  const plain =
    /^[\p{L}][\p{L}\p{N} ./+-]*$/u.test(name) &&
    !/^(?:true|false|yes|no|on|off|null|y|n)$/i.test(name);
  return plain ? name : JSON.stringify(name);
}

/** The line of `concepts.yml` that gives a name a page. */
export function acceptLine(name: string): string {
  return `- {name: ${toScalar(name)}}`;
}

/** The line that keeps a name from ever being a concept. */
export function hideLine(name: string): string {
  return `- {name: ${toScalar(name)}, hide: true}`;
}

/** The line that makes `alias` another name of `name`. */
export function mergeLine(name: string, alias: string): string {
  return `- {name: ${toScalar(name)}, aliases: [${toScalar(alias)}]}`;
}
