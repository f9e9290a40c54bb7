/** Loads a script module that the site serves and that is in no bundle. */
export function importUrl(url: string): Promise<unknown> {
  return import(/* webpackIgnore: true */ url);
}
