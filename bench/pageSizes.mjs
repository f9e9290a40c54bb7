import {readdirSync, readFileSync} from 'node:fs';
import {join, relative} from 'node:path';
import {gzipSync} from 'node:zlib';

const GZIP = [0x1f, 0x8b];

/** Bytes on the wire: what is no gzip already goes through it. */
export function wireBytes(content) {
  return GZIP.every((byte, at) => content[at] === byte)
    ? content.length
    : gzipSync(content, {level: 9}).length;
}

/**
 * The HTML of every page of a built site.
 * @param {string} out
 * @returns {{address: string, bytes: number}[]} largest first
 */
export function weighPages(out) {
  return readdirSync(out, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map(({parentPath, name}) => join(parentPath, name))
    .map((path) => ({
      address: `/${relative(out, path)}`.replace(/index\.html$/, ''),
      bytes: wireBytes(readFileSync(path)),
    }))
    .sort((a, b) => b.bytes - a.bytes);
}
