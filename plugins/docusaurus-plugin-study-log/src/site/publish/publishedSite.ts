import type {LoadContext} from '@docusaurus/types';
import {createMessages, type Messages} from '../translations.js';
import type {Addresses} from '../addresses.js';
import type {PluginOptions} from '../pluginOptions.cjs';

/** What feeds, twins and cards need to know of the site around the logs. */
export type PublishedSite = {
  readonly title: string;
  readonly tagline: string;
  /** BCP 47, `ko`. */
  readonly language: string;
  readonly baseUrl: string;
  /** Path of the page that stands for all logs: the home page, or the timeline where there is none. */
  readonly home: string;
  /** Path that site-wide files stand below, `/` or `/til`. */
  readonly root: string;
  /** `/base/x/` → `https://example.com/base/x/`, percent-encoded. */
  readonly absolute: (path: string) => string;
  /** A word of the interface in the site's language. */
  readonly message: Messages;
};

export function createPublishedSite({
  context,
  options,
  addresses,
}: {
  readonly context: Pick<
    LoadContext,
    'siteConfig' | 'i18n' | 'codeTranslations'
  >;
  readonly options: Pick<PluginOptions, 'home'>;
  readonly addresses: Pick<Addresses, 'home' | 'timeline'>;
}): PublishedSite {
  const {title, tagline, url, baseUrl} = context.siteConfig;
  return {
    title,
    tagline,
    language: context.i18n.currentLocale,
    baseUrl,
    home: options.home ? addresses.home : addresses.timeline(null),
    root: addresses.home,
    absolute: (path) => new URL(path, url).href,
    message: createMessages(context),
  };
}
