/** What is asked of the party lists, and what they answer. */
import type { PartySchema } from '../names/reading/name.ts';

export interface PartyQuery {
  readonly name: string;
  readonly schema?: PartySchema;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly birthDate?: string;
  readonly address?: string;
  readonly identifiers?: readonly { readonly type: string; readonly value: string }[];
  readonly contacts?: readonly { readonly kind: string; readonly value: string }[];
}

export type PartyHitKind = 'name' | 'identifier' | 'contact' | 'address';

export interface PartyHit {
  readonly list: string;
  readonly edition: string;
  readonly entryId: string;
  /** The listed name that matched, as listed. */
  readonly name: string;
  readonly kind: PartyHitKind;
  /** 0 to 1, comparable between all queries. */
  readonly score: number;
  /** One sentence: which words agree by which rule, and the parts of the score. */
  readonly reason: string;
  readonly programmes: readonly string[];
  /** A firm's name with none of its listed addresses or contacts: it may be used by someone else. */
  readonly borrowedIdentity: boolean;
  /** Only a name that many people bear agrees. */
  readonly commonName: boolean;
  readonly parts: { readonly name: number; readonly qualifiers: number };
}

export interface PartyScreening {
  /** Best first. */
  readonly hits: readonly PartyHit[];
  /** True when the bound on work was reached and a hit may be missing. */
  readonly capped: boolean;
}

export interface ScreenOptions {
  readonly top: number;
  /** Hits below are dropped; 0 gives the best whatever they score. */
  readonly scoreMin: number;
  /** `YYYY-MM-DD`: entries in force on that day. */
  readonly day: string;
}
