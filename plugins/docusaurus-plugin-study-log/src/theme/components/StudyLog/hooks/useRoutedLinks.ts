import {type RefObject, useEffect} from 'react';
import routes from '@generated/routes';
import {matchPath, useHistory} from '@docusaurus/router';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {toInternalPath} from '@theme/StudyLog/hooks/internalLink';

/** The reader asks for a new tab or window, or it is not a plain click at all. */
function isSpecialClick(event: MouseEvent): boolean {
  return (
    event.defaultPrevented ||
    event.button !== 0 ||
    event.metaKey ||
    event.ctrlKey ||
    event.shiftKey ||
    event.altKey
  );
}

function isSamePage(link: HTMLAnchorElement): boolean {
  return (
    link.pathname === window.location.pathname &&
    link.search === window.location.search
  );
}

/** What has no route is a file of its own, such as one that leads on: the browser asks for it. */
function hasRoute(pathname: string): boolean {
  return routes.some(
    ({path, exact}) => path !== '*' && matchPath(pathname, {path, exact}),
  );
}

/**
 * Gives the links inside `container` what `<Link>` gives to others: they go
 * through the router, and their page is fetched when they are pointed at or
 * focused. One set of listeners for all of them.
 */
export function useRoutedLinks(container: RefObject<HTMLElement | null>): void {
  const history = useHistory();
  const {baseUrl} = useDocusaurusContext().siteConfig;

  useEffect(() => {
    const element = container.current;
    if (!element) {
      return undefined;
    }
    const find = (event: Event) => {
      const link =
        event.target instanceof Element && event.target.closest('a[href]');
      if (!(link instanceof HTMLAnchorElement) || isSamePage(link)) {
        return null;
      }
      const site = {origin: window.location.origin, baseUrl};
      const path = toInternalPath(link, site);
      return path === null || !hasRoute(link.pathname)
        ? null
        : {path, pathname: link.pathname};
    };
    const follow = (event: MouseEvent) => {
      const found = isSpecialClick(event) ? null : find(event);
      if (found) {
        event.preventDefault();
        history.push(found.path);
      }
    };
    const preload = (event: Event) => {
      const found = find(event);
      if (found) {
        window.docusaurus.preload(found.pathname);
      }
    };
    element.addEventListener('click', follow);
    element.addEventListener('mouseover', preload, {passive: true});
    element.addEventListener('focusin', preload, {passive: true});
    element.addEventListener('touchstart', preload, {passive: true});
    return () => {
      element.removeEventListener('click', follow);
      element.removeEventListener('mouseover', preload);
      element.removeEventListener('focusin', preload);
      element.removeEventListener('touchstart', preload);
    };
  }, [container, history, baseUrl]);
}
