import {mkdirSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import type {LoadContext} from '@docusaurus/types';
import {escapeHtml} from 'study-log/html/escapeHtml';
import type {Redirect} from '../pages/redirects.js';

type Site = Pick<LoadContext, 'siteConfig' | 'i18n'>;

/** Writes a file for each redirect, but never over one that is there: an address may have become another page's. */
export function writeRedirects(
  redirects: readonly Redirect[],
  outDir: string,
  site: Site,
): void {
  for (const redirect of redirects) {
    const file = join(outDir, toHtmlFile(redirect.from, site.siteConfig));
    mkdirSync(dirname(file), {recursive: true});
    writeUnlessThere(file, toRedirectHtml(redirect, site));
  }
}

function writeUnlessThere(file: string, text: string): void {
  try {
    writeFileSync(file, text, {flag: 'wx'});
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') {
      throw error;
    }
  }
}

/** Where Docusaurus writes a page, and hosts look for it: `/base/logs/x/` → `logs/x/index.html`. */
function toHtmlFile(
  path: string,
  {
    baseUrl,
    trailingSlash,
  }: Pick<Site['siteConfig'], 'baseUrl' | 'trailingSlash'>,
): string {
  const name = path.slice(baseUrl.length);
  return trailingSlash === false ? `${name}.html` : join(name, 'index.html');
}

function toHtmlLang({currentLocale, localeConfigs}: Site['i18n']): string {
  return localeConfigs[currentLocale]?.htmlLang ?? currentLocale;
}

/** As `@docusaurus/plugin-client-redirects` has it, with a link for whoever is not led on. */
function toRedirectHtml(
  {to, title}: Redirect,
  {siteConfig, i18n}: Site,
): string {
  const words = escapeHtml(title);
  const path = escapeHtml(encodeURI(to));
  const canonical = escapeHtml(new URL(to, siteConfig.url).href);
  return [
    '<!doctype html>',
    `<html lang="${escapeHtml(toHtmlLang(i18n))}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<title>${words}</title>`,
    `<meta http-equiv="refresh" content="0; url=${path}">`,
    `<link rel="canonical" href="${canonical}">`,
    '</head>',
    `<body><p><a href="${path}">${words}</a></p></body>`,
    '</html>',
    '',
  ].join('\n');
}
