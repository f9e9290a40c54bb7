/** Nothing is loaded while pages are rendered; Babel would make a `require` of any address there, which the bundler warns of. */
export async function importUrl(url: string): Promise<unknown> {
  throw new Error(`${url} is for browsers.`);
}
