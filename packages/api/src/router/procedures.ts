/** Every procedure of the product, by noun. */
type Nouns = {
  readonly agreement: typeof import("../agreement/index.ts");
  readonly apiKey: typeof import("../api-key/index.ts");
  readonly availability: typeof import("../availability/index.ts");
  readonly block: typeof import("../block/index.ts");
  readonly booking: typeof import("../booking/index.ts");
  readonly calendar: typeof import("../calendar/index.ts");
  readonly circle: typeof import("../circle/index.ts");
  readonly cohort: typeof import("../cohort/index.ts");
  readonly cohortHealth: typeof import("../cohort-health/index.ts");
  readonly delegate: typeof import("../delegate/index.ts");
  readonly delivery: typeof import("../delivery/index.ts");
  readonly enrolment: typeof import("../enrolment/index.ts");
  readonly goal: typeof import("../goal/index.ts");
  readonly introduction: typeof import("../introduction/index.ts");
  readonly listing: typeof import("../listing/index.ts");
  readonly matchingRun: typeof import("../matching-run/index.ts");
  readonly mentorship: typeof import("../mentorship/index.ts");
  readonly message: typeof import("../message/index.ts");
  readonly organisation: typeof import("../organisation/index.ts");
  readonly person: typeof import("../person/index.ts");
  readonly programme: typeof import("../programme/index.ts");
  readonly referral: typeof import("../referral/index.ts");
  readonly report: typeof import("../report/index.ts");
  readonly resource: typeof import("../resource/index.ts");
  readonly savedSearch: typeof import("../saved-search/index.ts");
  readonly session: typeof import("../session/index.ts");
  readonly slot: typeof import("../slot/index.ts");
  readonly sponsorReport: typeof import("../sponsor-report/index.ts");
  readonly survey: typeof import("../survey/index.ts");
  readonly webhook: typeof import("../webhook/index.ts");
};

export type ProcedurePath = {
  [Noun in keyof Nouns]: `${Noun}.${keyof Nouns[Noun] & string}`;
}[keyof Nouns];
