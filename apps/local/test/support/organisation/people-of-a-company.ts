const departments = ["Bridge", "Engine room", "Pilots' office"] as const;
const firstNames = [
  "Ama",
  "Björn",
  "Chidi",
  "Dilara",
  "Eoin",
  "Farida",
  "Giulia",
  "Hiroshi",
  "Ingrid",
  "Jamal",
  "Kateryna",
  "Luca",
  "Mei",
  "Nadia",
  "Oskar",
] as const;
const lastNames = [
  "Adeyemi",
  "Brandt",
  "Costa",
  "Demir",
  "Eriksen",
  "Fontaine",
  "Gupta",
  "Haddad",
  "Ito",
  "Jensen",
  "Kowalska",
  "Lindqvist",
  "Moreau",
  "Nguyen",
] as const;
const skills = ["Delegation", "Hiring", "Speaking up", "Planning", "Budgets", "Feedback"] as const;

export type Colleague = {
  readonly side: "mentor" | "mentee";
  readonly number: number;
  readonly name: string;
  readonly address: string;
  readonly department: string;
  readonly skills: readonly string[];
  /** Mentors only. */
  readonly places: number;
};

/** Another one for each number below 210. */
const nameOf = (at: number): string =>
  `${firstNames[at % firstNames.length] ?? ""} ${lastNames[at % lastNames.length] ?? ""}`;

const skillOf = (at: number): string => skills[at % skills.length] ?? skills[0];

/** Invented people of one company: first the mentors, then the mentees. */
export const colleagues = (mentors: number, mentees: number): readonly Colleague[] =>
  Array.from({ length: mentors + mentees }, (_, at) => {
    const side = at < mentors ? "mentor" : "mentee";
    return {
      side,
      name: nameOf(at),
      number: at + 1,
      address: `person${at + 1}@pilots.example`,
      department: departments[at % departments.length] ?? departments[0],
      skills: [skillOf(at), skillOf(at + 2)],
      places: 2,
    };
  });

/** As a spreadsheet saves it where commas are decimal points; one row has no address. */
export const peopleFile = (people: readonly Colleague[]): string =>
  [
    "Name;E-Mail;Role;Capacity;Skills;Languages;Department",
    ...people.map(({ name, address, side, places, skills: known, department }) =>
      [
        name,
        address,
        side,
        side === "mentor" ? places : "",
        `"${known.join(", ")}"`,
        "English",
        department,
      ].join(";"),
    ),
    "Somebody;;mentee;;;English;Bridge",
  ].join("\r\n");
