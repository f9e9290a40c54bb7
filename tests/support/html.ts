import {existsSync, readFileSync, readdirSync, statSync} from 'node:fs';
import {join, relative, sep} from 'node:path';
import {load} from 'cheerio';
import type {CheerioAPI} from 'cheerio';
import {fileCandidates} from './staticServer.mjs';

export type HtmlPage = {
  /** Path of the file relative to the build, with `/`. */
  readonly file: string;
  /** Address of the page, baseUrl included. */
  readonly address: string;
  readonly $: CheerioAPI;
};

function toAddress(file: string, baseUrl: string): string {
  const path = file.replace(/(^|\/)index\.html$/, '$1').replace(/\.html$/, '');
  return baseUrl + path;
}

/** Every page of a build, parsed. */
export function readPages(outDir: string, baseUrl = '/'): readonly HtmlPage[] {
  return readdirSync(outDir, {recursive: true, encoding: 'utf8'})
    .map((path) => path.split(sep).join('/'))
    .filter((path) => path.endsWith('.html'))
    .sort()
    .map((file) => ({
      file,
      address: toAddress(file, baseUrl),
      $: load(readFileSync(join(outDir, file), 'utf8')),
    }));
}

/** Whether it only leads to another address. */
export function isRedirect({$}: HtmlPage): boolean {
  return $('meta[http-equiv="refresh"]').length > 0;
}

/** The file that is served at an address, or undefined. */
function findFile(outDir: string, pathname: string): string | undefined {
  return fileCandidates({dir: outDir, baseUrl: '/', pathname}).find(
    (candidate) => existsSync(candidate) && statSync(candidate).isFile(),
  );
}

/** The text at an address, or undefined. */
export function readHtml(outDir: string, address: string): string | undefined {
  const path = findFile(outDir, address);
  return path && readFileSync(path, 'utf8');
}

/** The page at an address, or undefined. */
export function readPage(
  outDir: string,
  address: string,
): HtmlPage | undefined {
  const path = findFile(outDir, address);
  return (
    (path && {
      file: relative(outDir, path),
      address,
      $: load(readFileSync(path, 'utf8')),
    }) ||
    undefined
  );
}

/** The addresses of the site's own that a page links to, without query, with the fragment. */
export function readInternalLinks({$, address}: HtmlPage): readonly URL[] {
  const base = new URL(address, 'https://site.invalid');
  return $('a[href]')
    .toArray()
    .map((element) => $(element).attr('href') ?? '')
    .filter((href) => URL.canParse(href, base))
    .map((href) => new URL(href, base))
    .filter((url) => url.origin === base.origin);
}
