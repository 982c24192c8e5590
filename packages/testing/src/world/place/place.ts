/** Names that go together: any given name of a group fits any of its family names. */
type NameGroup = {
  /** Separated by spaces; a name outside of Latin script carries its spelling in it: `Олена=olena`. */
  readonly given: string;
  readonly family: string;
};

export type Place = {
  readonly country: string;
  readonly timeZones: readonly string[];
  /** What most people there speak comes first. */
  readonly languages: readonly string[];
  /** `familyJoined` is the East Asian form without a space. */
  readonly order: "givenFirst" | "familyFirst" | "familyJoined";
  readonly names: readonly NameGroup[];
};
