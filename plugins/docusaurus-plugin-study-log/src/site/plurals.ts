const PLURALS = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;

/** Words a number by the plural forms of a message, `a|b`, as Docusaurus's `usePluralForm` does. */
export function createCounter(
  locale: string,
): (forms: string) => (count: number) => string {
  const rules = new Intl.PluralRules(locale);
  const known = rules.resolvedOptions().pluralCategories;
  const categories = PLURALS.filter((category) => known.includes(category));
  return (message) => {
    const forms = message.split('|');
    // The same few numbers are said on page after page.
    const known = new Map<number, string>();
    const word = (count: number): string => {
      const category = categories.indexOf(rules.select(count));
      const form = forms[Math.min(category, forms.length - 1)] ?? '';
      return form.replace('{count}', String(count));
    };
    return (count) => {
      const words = known.get(count) ?? word(count);
      known.set(count, words);
      return words;
    };
  };
}
