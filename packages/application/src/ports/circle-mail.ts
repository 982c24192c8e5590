import type { Cadence } from "@waymark/domain/agreement";
import type { CircleMailTemplate } from "@waymark/domain/delivery";
import type { Correspondent } from "./correspondent.ts";

/** What templates about a circle may speak of; links are absolute. */
export type CircleMailContent = {
  readonly about: "circle";
  readonly template: CircleMailTemplate;
  readonly recipient: Correspondent;
  /** Everybody but the reader. */
  readonly others: readonly Correspondent[];
  readonly host: Correspondent;
  readonly isHost: boolean;
  readonly organisationName: string;
  readonly programmeName: string;
  readonly cadence: Cadence;
  /** The same line as on the pages. */
  readonly reason: string;
  readonly links: { readonly circle: string };
};
