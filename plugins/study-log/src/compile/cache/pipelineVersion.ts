import {readCodeVersion} from '../../cache/codeVersion.js';

/** Packages that decide what a body looks like. */
const PACKAGES = [
  'hast-util-raw',
  'hast-util-sanitize',
  'hast-util-to-html',
  'katex',
  'mdast-util-from-markdown',
  'mdast-util-gfm',
  'mdast-util-to-hast',
  'micromark',
  'micromark-extension-gfm',
  'refractor',
  'remark-cjk-friendly',
  'remark-cjk-friendly-gfm-strikethrough',
  'remark-gfm',
  'remark-math',
];

/**
 * Changes whenever the pipeline could make other HTML of the same input.
 *
 * @param folder - absolute path of `compile/pipeline`
 */
export function readPipelineVersion(folder: string): string {
  return readCodeVersion({folders: [folder], packages: PACKAGES});
}
