import {join} from 'node:path';
import {sharedSite} from './sharedSite';
import {FIXTURES} from './site';
import type {BuiltSite} from './site';

/** A small, well-kept folder: every kind of page has something to show. */
export const STUDY_LOGS = join(FIXTURES, 'study');

/** What goes wrong in real folders, and what somebody might try on purpose. */
export const HOSTILE_LOGS = join(FIXTURES, 'hostile');

export const studySite = (): Promise<BuiltSite> =>
  sharedSite({name: 'study', logs: STUDY_LOGS});

export const hostileSite = (): Promise<BuiltSite> =>
  sharedSite({name: 'hostile', logs: HOSTILE_LOGS});
