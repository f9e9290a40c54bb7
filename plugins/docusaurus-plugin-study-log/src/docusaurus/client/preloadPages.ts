import routes from '@generated/routes';
import ExecutionEnvironment from '@docusaurus/ExecutionEnvironment';
import store from '@study-log/page-store';

/** The type declares `preload` as returning nothing; Docusaurus itself awaits it. */
type Preloadable = {preload?: () => unknown};

/**
 * A client module: makes a page's data part of what Docusaurus preloads for
 * its route. Before the first render and on navigation the data then comes
 * like any chunk of the page, and the old page stays until it is here.
 *
 * `preload` is not told which page it is for; when Docusaurus calls it to
 * navigate, the address bar already is.
 */
routes
  .filter((route) => Boolean(route.pageData))
  .forEach((route) => {
    const component = route.component as unknown as Preloadable;
    const preloadChunks = component.preload;
    component.preload = () =>
      Promise.all([
        preloadChunks?.(),
        ExecutionEnvironment.canUseDOM && store.load(window.location.pathname),
      ]);
  });
