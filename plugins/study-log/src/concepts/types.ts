/** How a log named a concept. */
export type ClaimKind =
  | 'definition'
  | 'concept'
  | 'facet'
  | 'instances'
  | 'comparison'
  | 'list'
  | 'parameter'
  | 'item'
  | 'enumeration'
  | 'bold';

/** One log's word that something is a concept. */
export type Claim = {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: ClaimKind;
  readonly section: number;
  readonly line: number;
  /** Stands below the heading of another concept. */
  readonly nested: boolean;
  /** It suffices for a page (notes C1, tiers); else the name must occur elsewhere too. */
  readonly earnsPage: boolean;
};

/** `Service` under `쿠버네티스 Service`. */
export type ShortName = {readonly short: string; readonly long: string};

/** What the sections of one log are about, before anything is known of the others. */
export type LogTopics = {
  readonly shortNames: readonly ShortName[];
  /** By section: the concept its text is about, own or inherited; null = none. */
  readonly owners: readonly (string | null)[];
  /** By section: the concepts its own heading names. */
  readonly named: readonly (readonly string[])[];
};

/** All that one log says of concepts. */
export type LogClaims = LogTopics & {readonly claims: readonly Claim[]};
