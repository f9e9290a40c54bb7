const PLURALS = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;

/** Words a number by the plural forms of a message, `a|b`, as Docusaurus's `usePluralForm` does. */
export function createCounter(
  locale: string,
): (forms: string) => (count: number) => string {
  const rules = new Intl.PluralRules(locale);
  const known = rules.resolvedOptions().pluralCategories;
  const categories = PLURALS.filter((category) => known.includes(category));
  return (message) => (count) => {
    const forms = message.split('|');
    const form = Math.min(
      categories.indexOf(rules.select(count)),
      forms.length - 1,
    );
    return (forms[form] ?? '').replace('{count}', String(count));
  };
}
