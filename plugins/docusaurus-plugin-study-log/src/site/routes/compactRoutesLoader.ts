import {readFileSync} from 'fs';
import {basename, dirname, join} from 'path';
import {compactChunkNames, compactRoutes} from './compactRoutes.js';

/** What we use of webpack's and Rspack's loader context. */
type LoaderContext = {
  readonly resourcePath: string;
  readonly addDependency: (file: string) => void;
};

/** The bundler's way to `compactRoutes`, for the two files that Docusaurus generates. */
export default function compactRoutesLoader(
  this: LoaderContext,
  source: string,
): string {
  if (basename(this.resourcePath) === 'routes.js') {
    return compactRoutes(source);
  }
  const routes = join(dirname(this.resourcePath), 'routes.js');
  this.addDependency(routes);
  return compactChunkNames(source, readFileSync(routes, 'utf8'));
}
