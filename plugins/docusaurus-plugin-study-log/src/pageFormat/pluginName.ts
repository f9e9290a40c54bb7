/** Docusaurus keeps data and files of plugins under their names. */
export const PLUGIN_NAME = 'docusaurus-plugin-study-log';
