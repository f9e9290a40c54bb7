import {normalizePluginOptions} from '@docusaurus/utils-validation';
import {validateOptions} from '../options.cjs';
import {DEFAULT_OPTIONS, type PluginOptions} from '../pluginOptions.cjs';

const validate = (options: unknown): PluginOptions =>
  validateOptions({
    validate: normalizePluginOptions as never,
    options: options as Partial<PluginOptions>,
  });

describe('validateOptions', () => {
  it('fills in the defaults', () => {
    expect(validate({})).toEqual(DEFAULT_OPTIONS);
  });

  it('keeps what the site owner says', () => {
    const own = {
      path: '../til',
      link: 'all',
      timeZone: 'Asia/Seoul',
      editUrl: 'https://github.com/me/til/edit/main/',
    };
    expect(validate(own)).toEqual({...DEFAULT_OPTIONS, ...own});
  });

  it.each([
    [
      {link: 'often'},
      '"link" must be one of [section, page, all, none], e.g. "section" (got "often")',
    ],
    [
      {onProblem: 'explode'},
      '"onProblem" must be one of [ignore, log, warn, throw], e.g. "warn" (got "explode")',
    ],
    [
      {timeZone: 'Mars/Olympus'},
      '"timeZone" must be an IANA time zone, e.g. "Asia/Seoul" (got "Mars/Olympus")',
    ],
    [{path: 3}, '"path" must be a folder, e.g. "docs/logs"'],
    [
      {logsBasePath: '/logs'},
      '"logsBasePath" must be a path without a leading "/", e.g. "logs" (got "/logs")',
    ],
    [
      {include: '**/*.md'},
      '"include" must be a list of globs, e.g. ["**/*.md"]',
    ],
    [
      {editUrl: 5 as never},
      '"editUrl" must be a URL, e.g. "https://github.com/me/til/edit/main/" (got "5")',
    ],
    [
      {editUrl: 'github'},
      '"editUrl" must be a URL, e.g. "https://github.com/me/til/edit/main/" (got "github")',
    ],
    [
      {feedLimit: 'all'},
      '"feedLimit" must be a number of logs, e.g. 30, or 0 for no feeds',
    ],
    [{feedLimit: -1}, '"feedLimit" must be greater than or equal to 0'],
    [{cardFonts: {regular: 'a.otf'}}, '"cardFonts.bold" is required'],
    [
      {cardFonts: 'a.otf'},
      '"cardFonts" must name two font files, "regular" and "bold"',
    ],
    [{threads: 'many'}, '"threads" must be a number of threads, e.g. 2'],
    [{pth: 'logs'}, '"pth" is not allowed'],
  ])('answers %j with %s', (options, message) => {
    expect(() => validate(options)).toThrow(message);
  });
});
