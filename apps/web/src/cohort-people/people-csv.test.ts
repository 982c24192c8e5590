import { PersonRow } from "@waymark/contracts/cohort";
import { readRows } from "@waymark/spreadsheet/read";
import { expect, test } from "vitest";
import { invitationLabel } from "./delivery-text.ts";
import { peopleCsv } from "./people-csv.ts";
import { readText } from "./read-file.ts";

const invitedAt = "2026-03-01T09:30:00.000Z";
const person = (part: object): PersonRow =>
  PersonRow.parse({
    id: "enr_01890a5dac96774bbcceb302099a8057",
    side: "mentor",
    name: "=cmd|' /C calc'!A0",
    emailAddress: "+ada@harbour.example",
    status: "invited",
    since: invitedAt,
    invitedAt,
    capacity: 3,
    languages: ["en", "de"],
    skills: ["CI/CD", "Planning"],
    timeZone: "Europe/Berlin",
    industry: "Ships, and what they carry",
    department: "@Harbour",
    location: "'t Zand",
    managerEmailAddress: "boss@harbour.example",
    isExternal: true,
    invitation: { state: "bounced", updatedAt: "2026-03-01T09:31:00.000Z" },
    ...part,
  });

test("a downloaded list holds nothing that a spreadsheet runs, and says what became of each mail", () => {
  const text = peopleCsv([person({})], invitationLabel);
  const row = text.split("\r\n")[1] ?? "";
  expect(row).toContain(`"'=cmd|' /C calc'!A0","'+ada@harbour.example",mentor,3`);
  expect(row).toContain(`"'@Harbour",'t Zand,boss@harbour.example,yes`);
  expect(readRows(text)[1]?.slice(-5)).toEqual([
    "Invited",
    "2026-03-01 09:30",
    "2026-03-01 09:30",
    "mail came back",
    "2026-03-01 09:31",
  ]);
});

test("a downloaded list says the same of everybody when it is brought in again", () => {
  const [one, other] = [person({}), person({ side: "mentee", name: "Zoë\u00a0Ł", capacity: 1 })];
  const read = readText(peopleCsv([one, other], invitationLabel), { shape: "pairs" });
  if (!read.ok) throw new Error(read.error);
  expect(read.value.issues).toEqual([]);
  expect(read.value.ignored).toEqual([
    "State",
    "Since (UTC)",
    "Invited (UTC)",
    "Last mail",
    "Last mail (UTC)",
  ]);
  const { side, name, emailAddress, skills, department, isExternal } = one;
  expect(read.value.people[0]?.entry).toMatchObject({
    side,
    name,
    emailAddress,
    skills,
    department,
    isExternal,
  });
  // How many mentees a mentee takes is a question that a file does not ask.
  expect(read.value.people[1]?.entry).not.toHaveProperty("capacity");
});
