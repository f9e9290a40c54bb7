import {toCalendarDay} from 'study-log/cli/today';
import type {StudyLogOptions} from 'study-log/studyLog';
import {toFolderEditUrl} from './editUrl.js';
import type {PluginOptions} from './pluginOptions.cjs';
import type {SitePaths} from './sitePaths.js';

/** What the site's options say of reading the folder. */
export function toReaderOptions(
  options: PluginOptions,
  paths: SitePaths,
): StudyLogOptions {
  return {
    root: paths.root,
    include: options.include,
    exclude: options.exclude,
    conceptsFile: paths.conceptsFile,
    diagramsFolder: paths.diagramsFolder,
    editUrl: toFolderEditUrl(options.editUrl, paths),
    frequency: options.link,
    flows: options.flows,
    reflections: options.reflections,
    cacheDir: paths.cacheDir,
    threads: options.threads,
    remarkPlugins: options.remarkPlugins,
    today: toCalendarDay(new Date(), options.timeZone),
  };
}
