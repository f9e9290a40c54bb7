/** `A -> B -> C`, or `A -> B : message` when there are just two. */
export type ArrowChain = {
  readonly nodes: readonly string[];
  readonly message: string | null;
};

// ASCII arrows need space around them: `ptr->field` and `x=>x` are code.
const ARROW = /\s+[-=]{1,3}>\s+|\s*[→⇒➡⟶➔]\uFE0F?\s*/u;
const LABEL = /^[^:：]{1,40}?(?:\s+[:：]\s*|[:：]\s+)(?=\S)/u;
const MESSAGE = /^(.+?)(?:\s+[:：]\s*|[:：]\s+)(\S.*)$/u;
const LONGEST_NODE = 60;
const MOST_NODES = 20;
/** What stands for code, links and images in a run: the words there are unknown. */
const HOLE = '\uFFFC';

/** Reads an arrow chain from one line of text; null when it is none. */
export function parseArrowChain(text: string): ArrowChain | null {
  const parts = text.split(ARROW).map((part) => part.trim());
  if (parts.length < 2 || parts.length > MOST_NODES || text.includes(HOLE)) {
    return null;
  }
  const [first = '', last = ''] = [parts[0], parts.at(-1)];
  const message = parts.length === 2 ? MESSAGE.exec(last) : null;
  const nodes = [
    first.replace(LABEL, ''),
    ...parts.slice(1, -1),
    message?.[1] ?? last,
  ];
  return nodes.every((node) => node !== '' && node.length <= LONGEST_NODE)
    ? {nodes, message: message?.[2] ?? null}
    : null;
}
