import { writeRows } from "@waymark/spreadsheet/write";
import { seededRandom } from "@waymark/testing/random";

const names = ["Zoë Łukasz", "O’Neill-D'Arcy", "山田 花子", "محمد الأندلسي", "Ada Byron"];
const departments = [
  "Shipping",
  "Weaving mill",
  'Harbour "North", gate 2',
  "Office;\nsecond floor",
];

/** A file as a personnel system writes it, in columns that most people fill and some leave empty. */
export const makeFile = (people: number): Uint8Array => {
  const random = seededRandom(1);
  const rows = Array.from({ length: people }, (_, at) => [
    random.pick(names),
    `person.${at}@harbour.example`,
    at % 5 === 0 ? "Mentor" : "Mentee",
    random.pick(["English; German", "en", "Norwegian, English", ""]),
    random.pick(departments),
    random.pick(["Bergen", "Hull", ""]),
    `manager.${random.integer(400)}@harbour.example`,
    random.pick(["Europe/Oslo", "Europe/London", ""]),
    String(random.integer(4) + 1),
    random.pick(["planning, delegation", "first team", ""]),
  ]);
  const head = [
    "Full name",
    "E-mail",
    "Role",
    "Languages",
    "Department",
    "Location",
    "Line manager e-mail",
    "Time zone",
    "Max mentees",
    "Skills",
  ];
  return new TextEncoder().encode(writeRows([head, ...rows]));
};
