import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {themes} from 'prism-react-renderer';
import type {Config} from '@docusaurus/types';
import type {Options as PresetOptions} from '@docusaurus/preset-classic';
import type {PluginOptions} from 'docusaurus-plugin-study-log';

/** Another folder of logs than the sample: `STUDY_LOGS=../my-til npm start`. */
const ownLogs = process.env.STUDY_LOGS;

/** Docusaurus builds one locale at a time and says which; titles and menus follow. */
const words =
  process.env.DOCUSAURUS_CURRENT_LOCALE === 'en'
    ? {
        title: 'Study log',
        tagline: 'Notes of every day that find and link each other',
        timeline: 'Timeline',
        concepts: 'Concepts',
        diagrams: 'Diagrams',
        review: 'Review',
        guide: 'Guide',
      }
    : {
        title: '공부 기록',
        tagline: '날마다 쓴 기록이 서로를 찾아 이어집니다',
        timeline: '타임라인',
        concepts: '개념',
        diagrams: '다이어그램',
        review: '복습',
        guide: '안내',
      };

const studyLog: Partial<PluginOptions> = {
  timeZone: 'Asia/Seoul',
  ...(ownLogs
    ? {path: ownLogs}
    : {
        // A first look at another folder need not wait for a picture of each log.
        cards: true,
        path: 'docs/logs',
        concepts: 'docs/concepts.yml',
        diagrams: 'docs/diagrams',
      }),
};

const preset: PresetOptions = {
  docs: {path: 'docs/guide', routeBasePath: 'guide', sidebarPath: undefined},
  blog: false,
  sitemap: {lastmod: 'date'},
  theme: {customCss: './src/css/custom.css'},
};

const config: Config = {
  title: words.title,
  tagline: words.tagline,
  favicon: 'img/favicon.svg',
  url: process.env.SITE_URL ?? 'https://example.com',
  baseUrl: process.env.BASE_URL ?? '/',
  trailingSlash: true,
  onBrokenLinks: 'throw',
  onBrokenAnchors: 'throw',
  future: {
    v4: true,
    faster: true,
    // The sitemap asks git when the guide's pages changed; a copy without git has no such dates.
    // File by file: read all at once, 3.10 finds none of the paths that the sitemap names.
    experimental_vcs: existsSync(join(__dirname, '.git'))
      ? 'default-v1'
      : 'disabled',
  },
  i18n: {
    defaultLocale: 'ko',
    locales: ['ko', 'en'],
    localeConfigs: {ko: {label: '한국어'}, en: {label: 'English'}},
  },
  presets: [['classic', preset]],
  plugins: [['docusaurus-plugin-study-log', studyLog]],
  themeConfig: {
    colorMode: {respectPrefersColorScheme: true},
    navbar: {
      title: words.title,
      logo: {alt: '', src: 'img/logo.svg'},
      items: [
        {to: '/timeline/', label: words.timeline, position: 'left'},
        {to: '/concepts/', label: words.concepts, position: 'left'},
        {to: '/diagrams/', label: words.diagrams, position: 'left'},
        {to: '/review/', label: words.review, position: 'left'},
        {to: '/guide/', label: words.guide, position: 'left'},
        {type: 'localeDropdown', position: 'right'},
      ],
    },
    prism: {theme: themes.github, darkTheme: themes.dracula},
  },
};

export default config;
