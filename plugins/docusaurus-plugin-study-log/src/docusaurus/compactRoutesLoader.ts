import {readFileSync} from 'fs';
import {basename, dirname, join} from 'path';
import {
  compactChunkNames,
  compactRoutes,
  hasUnknownRoutes,
} from './compactRoutes.js';

/** What we use of webpack's and Rspack's loader context. */
type LoaderContext = {
  readonly resourcePath: string;
  readonly addDependency: (file: string) => void;
  readonly emitWarning: (warning: Error) => void;
};

/** The bundler's way to `compactRoutes`, for the two files that Docusaurus generates. */
export default function compactRoutesLoader(
  this: LoaderContext,
  source: string,
): string {
  if (basename(this.resourcePath) === 'routes.js') {
    if (hasUnknownRoutes(source)) {
      this.emitWarning(
        new Error(
          'docusaurus-plugin-study-log: this version of Docusaurus writes its routes in another form. The site works, but every page loads the addresses of all logs. Please tell us the version.',
        ),
      );
    }
    return compactRoutes(source);
  }
  const routes = join(dirname(this.resourcePath), 'routes.js');
  this.addDependency(routes);
  return compactChunkNames(source, readFileSync(routes, 'utf8'));
}
