import {remarkAddresses} from './addresses.js';
import {remarkAdmonitions} from './admonitions.js';
import {remarkCallouts} from './callouts.js';
import {remarkEmoji} from './emoji.js';
import {remarkFinish} from './finish.js';
import {remarkBlockIds, remarkHeadingIds} from './ids.js';
import {remarkMarks} from './marks.js';
import {remarkDollarMath, remarkGithubMath} from './math.js';
import {remarkTargets} from './targets.js';
import {remarkTexts} from './texts.js';
import {remarkWikilinks} from './wikilinks.js';
import type {PluggableList} from 'unified';

export {dialectHandlers} from './handlers.js';
export {hasMath} from './hasMath.js';

/**
 * Our dialect beyond CommonMark, GFM and CJK-friendly emphasis. Comes behind
 * `remark-gfm`.
 */
export const dialectPlugins: PluggableList = [
  remarkAddresses,
  remarkAdmonitions,
  remarkBlockIds,
  remarkCallouts,
  remarkEmoji,
  remarkFinish,
  remarkGithubMath,
  remarkHeadingIds,
  remarkMarks,
  remarkTargets,
  remarkTexts,
  remarkWikilinks,
];

/** In place of `remark-math`, for a text of which `hasMath` is true. */
export const mathPlugins: PluggableList = [remarkDollarMath];
