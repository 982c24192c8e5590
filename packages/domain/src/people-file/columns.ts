/** What a column of a file of people may hold. */
export const peopleColumns = [
  "name",
  "firstName",
  "lastName",
  "emailAddress",
  "side",
  "capacity",
  "languages",
  "timeZone",
  "skills",
  "industry",
  "department",
  "location",
  "managerEmailAddress",
  "isExternal",
] as const;
export type PeopleColumn = (typeof peopleColumns)[number];

/** Headings that people write, in letters and digits only; English and German. */
const headings = {
  name: ["name", "fullname", "displayname", "employeename", "vollername", "mitarbeiter"],
  firstName: ["firstname", "givenname", "forename", "vorname"],
  lastName: ["lastname", "surname", "familyname", "nachname", "familienname"],
  emailAddress: [
    "email",
    "emailaddress",
    "mail",
    "mailaddress",
    "workemail",
    "emailadresse",
    "mailadresse",
  ],
  side: ["side", "role", "type", "participantrole", "mentorormentee", "rolle", "seite", "typ"],
  capacity: [
    "capacity",
    "maxmentees",
    "mentees",
    "places",
    "kapazitat",
    "maxmenteesanzahl",
    "platze",
  ],
  languages: ["language", "languages", "sprache", "sprachen"],
  timeZone: ["timezone", "tz", "zone", "zeitzone"],
  skills: ["skill", "skills", "topics", "expertise", "kompetenzen", "fahigkeiten", "themen"],
  industry: ["industry", "sector", "branche"],
  department: ["department", "team", "unit", "businessunit", "division", "abteilung", "bereich"],
  location: ["location", "office", "site", "city", "standort", "ort", "stadt"],
  managerEmailAddress: [
    "manageremail",
    "manageremailaddress",
    "manager",
    "linemanager",
    "linemanageremail",
    "supervisoremail",
    "reportsto",
    "vorgesetzter",
    "vorgesetzteemail",
    "fuhrungskraft",
  ],
  isExternal: ["external", "isexternal", "extern", "externe"],
} as const satisfies Record<PeopleColumn, readonly string[]>;

/** `E-Mail Adresse` and `emailAdresse` are one heading. */
const plain = (heading: string): string =>
  heading
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, "");

const byHeading: ReadonlyMap<string, PeopleColumn> = new Map(
  peopleColumns.flatMap((column) => headings[column].map((heading) => [heading, column] as const)),
);

/** Which column a heading stands for; null for one that is not read. */
export const columnOf = (heading: string): PeopleColumn | null =>
  byHeading.get(plain(heading)) ?? null;
