import routes from '@generated/routes';
import store from '@study-log/page-store';

/** The type declares `preload` as returning nothing; Docusaurus itself awaits it. */
type Preloadable = {preload?: () => unknown};

/**
 * A client module: makes a page's data part of what Docusaurus preloads for
 * its route. Before the first render, on hover and on navigation, the data
 * then comes like any chunk of the page, and the old page stays until it is here.
 */
routes
  .filter((route) => route.pageData === true)
  .forEach((route) => {
    const component = route.component as unknown as Preloadable;
    const preloadChunks = component.preload;
    component.preload = () =>
      Promise.all([preloadChunks?.(), store.load(String(route.path))]);
  });
