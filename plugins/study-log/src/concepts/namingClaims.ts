import type {Part} from '../memo/groupParts.js';
import {groupBy} from '../collections/groupBy.js';
import type {Log} from '../logs/types.js';
import {readAliases} from './pickAliases.js';
import type {AliasLink} from './pickAliases.js';
import type {Claim} from './types.js';

export type LocatedClaim = Claim & {
  readonly log: Log;
  /** Its place among the claims of its log. */
  readonly place: number;
};

/** What one log claims, by name; and which other names it gives, by their keys. */
export type NamingClaims = {
  readonly claims: Part<readonly LocatedClaim[]>;
  readonly aliases: Part<readonly AliasLink[]>;
};

/** What a log claims, and that it is this log. */
export function toNamingClaims(
  log: Log,
  claims: readonly Claim[],
): NamingClaims {
  const located = claims.map((claim, place): LocatedClaim => ({
    ...claim,
    name: claim.name.normalize('NFC'),
    log,
    place,
  }));
  return {
    claims: groupBy(located, ({name}) => name),
    aliases: readAliases(located),
  };
}
