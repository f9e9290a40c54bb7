import routes from '@generated/routes';
import ExecutionEnvironment from '@docusaurus/ExecutionEnvironment';
import {matchPath} from '@docusaurus/router';
import store from '@study-log/page-store';

const POINTING = ['mouseover', 'focusin', 'touchstart'] as const;

/** Whether a page of ours stands at an address of this site. */
function isOurPage(path: string): boolean {
  return routes.some(
    ({pageData, path: pattern}) =>
      Boolean(pageData) && matchPath(path, {path: pattern, exact: true}),
  );
}

function prefetch({target}: Event): void {
  const link = target instanceof Element && target.closest('a[href]');
  if (
    link instanceof HTMLAnchorElement &&
    link.origin === window.location.origin &&
    isOurPage(link.pathname)
  ) {
    // Only a head start: the navigation asks again, and says what went wrong.
    store.load(link.pathname).catch(() => {});
  }
}

/** A client module: a page's data is on its way as soon as a link to it is pointed at or focused. */
if (ExecutionEnvironment.canUseDOM) {
  POINTING.forEach((event) =>
    document.addEventListener(event, prefetch, {passive: true}),
  );
}
