import {useEffect, useState} from 'react';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {toPreviewUrl} from '../../../../../pageFormat/address';
import type {ConceptPreview} from '../../../../types';

async function fetchPreview(
  url: string,
  signal: AbortSignal,
): Promise<ConceptPreview | null> {
  const response = await fetch(url, {signal});
  const type = response.headers.get('content-type') ?? '';
  return response.ok && type.includes('json')
    ? ((await response.json()) as ConceptPreview)
    : null;
}

/** The preview of the page that a link leads to, once it is here; the browser's own cache keeps it. */
export function usePreview(link: HTMLAnchorElement): ConceptPreview | null {
  const {baseUrl} = useDocusaurusContext().siteConfig;
  const [preview, setPreview] = useState<ConceptPreview | null>(null);
  const url = toPreviewUrl(link.pathname, baseUrl);
  useEffect(() => {
    const request = new AbortController();
    fetchPreview(url, request.signal).then(
      setPreview,
      // Without a preview the link is still a link.
      () => {},
    );
    return () => request.abort();
  }, [url]);
  return preview;
}
