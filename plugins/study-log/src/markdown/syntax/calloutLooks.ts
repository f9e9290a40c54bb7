/** How a callout looks; each is one of GitHub's alerts. */
export type CalloutLook = 'note' | 'tip' | 'important' | 'warning' | 'caution';

/**
 * Types of GitHub, Obsidian and Docusaurus by their look, after the colours
 * they have there. `caution` is GitHub's, red, not Obsidian's.
 */
const TYPES: Readonly<Record<CalloutLook, string>> = {
  note: 'note secondary example quote cite',
  tip: 'tip hint success check done',
  important: 'important info todo abstract summary tldr',
  warning: 'warning attention question help faq',
  caution: 'caution danger error bug failure fail missing',
};

const LOOKS: ReadonlyMap<string, CalloutLook> = new Map(
  (Object.keys(TYPES) as CalloutLook[]).flatMap((look) =>
    TYPES[look].split(' ').map((type) => [type, look]),
  ),
);

/** All types that have a look of their own, in lower case. */
export const CALLOUT_TYPES: readonly string[] = [...LOOKS.keys()];

/** A type that nobody knows looks like a note. */
export function toCalloutLook(kind: string): CalloutLook {
  return LOOKS.get(kind.toLowerCase()) ?? 'note';
}

/** Whether the interface has a word of its own for the type, in lower case. */
export function isKnownCallout(kind: string): boolean {
  return LOOKS.has(kind);
}
