import {posix} from 'path';

/** What a browser shows or saves, and a server does not run. */
const INERT = new Set(
  [
    ['png', 'jpg', 'jpeg', 'jfif', 'gif', 'webp', 'avif', 'bmp', 'ico', 'svg'],
    ['heic', 'heif', 'tif', 'tiff', 'psd', 'ai', 'fig', 'sketch'],
    ['mp3', 'm4a', 'wav', 'ogg', 'oga', 'opus', 'flac', 'aac'],
    ['mp4', 'm4v', 'mov', 'webm', 'ogv', 'avi', 'mkv'],
    ['pdf', 'hwp', 'hwpx', 'doc', 'docx', 'ppt', 'pptx', 'xls', 'xlsx'],
    ['odt', 'odp', 'ods', 'rtf', 'epub', 'key', 'numbers', 'pages'],
    ['zip', 'gz', 'tgz', 'tar', 'bz2', 'xz', '7z', 'rar', 'jar', 'apk'],
    ['txt', 'log', 'csv', 'tsv', 'json', 'jsonl', 'yml', 'yaml', 'toml'],
    ['ipynb', 'sql', 'db', 'sqlite', 'pcap', 'pcapng', 'bin', 'exe', 'iso'],
  ].flat(),
);

/**
 * The name under which a file of a log folder is published: its own, with
 * a part of its hash. Served from the site, a page would be the site's own,
 * and a program could be run by the server: what is not known to do neither
 * is published as text, to be read.
 */
export function toAssetName(path: string, hash: string): string {
  const {name, ext} = posix.parse(path);
  const safeName = name.replace(/[^\p{L}\p{N}_-]+/gu, '-');
  const kind = ext.slice(1).toLowerCase();
  if (INERT.has(kind)) {
    return `${safeName}-${hash}.${kind}`;
  }
  const shown = kind.replace(/[^\p{L}\p{N}_-]+/gu, '-');
  return `${safeName}-${hash}${shown === '' ? '' : `-${shown}`}.txt`;
}
