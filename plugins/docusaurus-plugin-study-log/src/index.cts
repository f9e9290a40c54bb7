import type {
  LoadContext,
  OptionValidationContext,
  Plugin,
} from '@docusaurus/types';
import {validateOptions as validate} from './site/options.cjs';
import {orExit} from './site/orExit.cjs';
import type {Loaded} from './site/index.js' with {
  'resolution-mode': 'import',
};
import type {EditUrlFunction, PluginOptions} from './site/pluginOptions.cjs';

/*
 * Docusaurus loads plugins by `require`, and asks them for their options and
 * their components at once; the plugin is an ES module, as what it stands on
 * is, and not every Node that Docusaurus runs on can require those. So this
 * file and the few that it requires are CommonJS, and the rest is imported.
 */

/** The Docusaurus plugin: publishes a folder of dated study logs as it stands. */
export default async function pluginStudyLog(
  context: LoadContext,
  options: PluginOptions,
): Promise<Plugin<Loaded>> {
  const {default: plugin} = await import('./site/index.js');
  return plugin(context, options);
}

export function validateOptions(
  args: OptionValidationContext<Partial<PluginOptions>, PluginOptions>,
): PluginOptions {
  return orExit(() => validate(args));
}

export {getSwizzleConfig} from './site/swizzle.cjs';
export type {EditUrlFunction, PluginOptions};
