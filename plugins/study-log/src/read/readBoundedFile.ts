import fs from 'node:fs';

import {isWithin} from './boundary.js';
import type {Boundary} from './boundary.js';
import {toFault} from './fileFault.js';
import type {FileFault} from './fileFault.js';

const MEGABYTE = 2 ** 20;

/** Bytes of a log, a diagram, a concepts file: some 2,000 pages of text. */
export const TEXT_LIMIT = 5 * MEGABYTE;
/** Bytes of a file that logs refer to: what hosts of static sites take. */
export const ASSET_LIMIT = 100 * MEGABYTE;

/** Of files that say they hold nothing, as those of `/proc` do. */
const UNKNOWN_SIZE = 2 ** 16;

export type ReadLimits = {
  /** In bytes. */
  readonly limit: number;
  /** Where the file must really lie; absent: the owner named it, wherever it lies. */
  readonly within?: Boundary;
};

export type BoundedFile =
  | {readonly bytes: Buffer; readonly fault?: undefined}
  | {readonly bytes?: undefined; readonly fault: FileFault};

/**
 * The bytes of a regular file, or why it is not read. What is checked is the
 * file that was opened, whatever becomes of its path meanwhile; nothing is
 * waited for (a pipe), nothing read beyond the limit (`/dev/zero`).
 * Synchronous: of thousands of files, waiting for each takes five times as
 * long as reading it.
 */
export function readBoundedFile(
  file: string,
  {limit, within}: ReadLimits,
): BoundedFile {
  try {
    const opened = openRegularFile(file, within);
    if (typeof opened !== 'number') {
      return {fault: opened};
    }
    try {
      return readUpTo(opened, limit);
    } finally {
      fs.closeSync(opened);
    }
  } catch (error) {
    return {fault: toFault(error)};
  }
}

/** A file descriptor to be closed, or why there is none. */
function openRegularFile(
  file: string,
  within: Boundary | undefined,
): number | FileFault {
  const real = fs.realpathSync.native(file);
  if (within && !isWithin(within, real, file === real)) {
    return {kind: 'outside'};
  }
  if (!fs.statSync(real).isFile()) {
    return {kind: 'not-a-file'};
  }
  // Absent on Windows, which has no such pipes and links.
  const {O_RDONLY, O_NONBLOCK = 0, O_NOFOLLOW = 0} = fs.constants;
  const descriptor = fs.openSync(real, O_RDONLY | O_NONBLOCK | O_NOFOLLOW);
  const fault = findFault(descriptor, real);
  if (fault) {
    fs.closeSync(descriptor);
    return fault;
  }
  return descriptor;
}

/** The path may have become another's between the check and the opening. */
function findFault(descriptor: number, real: string): FileFault | null {
  const opened = fs.fstatSync(descriptor, {bigint: true});
  if (!opened.isFile()) {
    return {kind: 'not-a-file'};
  }
  const there = fs.lstatSync(real, {bigint: true});
  const isThat = opened.ino === there.ino && opened.dev === there.dev;
  return isThat && fs.realpathSync.native(real) === real
    ? null
    : {kind: 'outside'};
}

function readUpTo(descriptor: number, limit: number): BoundedFile {
  const {size} = fs.fstatSync(descriptor);
  if (size > limit) {
    return {fault: {kind: 'too-large', size, limit}};
  }
  const bytes = Buffer.allocUnsafe(size || UNKNOWN_SIZE);
  let length = 0;
  for (;;) {
    const room = bytes.length - length;
    const read = fs.readSync(descriptor, bytes, length, room, null);
    if (read === 0) {
      return {bytes: bytes.subarray(0, length)};
    }
    length += read;
  }
}
