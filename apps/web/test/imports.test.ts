import { globSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { expect, test } from "vitest";

const src = join(import.meta.dirname, "../src");

/** What each folder may import, from the ground up; a folder always may import itself. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  shared: [],
  person: ["shared"],
  "sign-in-session": ["shared", "person"],
  "saved-search": ["shared", "person"],
  report: ["shared", "person"],
  block: ["shared", "person"],
  survey: ["shared", "person"],
  listing: ["shared", "person", "report", "saved-search", "survey"],
  delivery: ["shared"],
  introduction: ["shared", "person", "listing", "delivery", "report"],
  session: ["shared"],
  booking: ["shared", "person", "report", "listing", "calendar", "session", "survey", "mentorship"],
  calendar: ["shared"],
  availability: ["shared", "person", "calendar"],
  mentorship: ["shared", "person", "listing", "circle", "report"],
  agreement: ["shared", "listing", "mentorship"],
  message: ["shared", "mentorship", "report"],
  goal: ["shared", "mentorship"],
  resource: ["shared", "mentorship"],
  referral: ["shared", "mentorship"],
  "mentorship-overview": ["shared", "person", "mentorship", "agreement", "goal", "programme"],
  organisation: ["shared", "person"],
  connection: ["shared", "organisation"],
  developers: ["shared"],
  programme: ["shared", "organisation"],
  cohort: ["shared", "organisation", "programme"],
  "cohort-overview": ["shared", "organisation", "cohort"],
  "cohort-people": ["shared", "organisation", "cohort"],
  "cohort-health": ["shared", "person", "organisation", "cohort"],
  enrolment: ["shared", "person", "organisation", "cohort"],
  "evidence-pack": ["shared", "programme"],
  "sponsor-report": ["shared", "organisation", "cohort", "evidence-pack"],
  "organisation-sign-in": ["shared", "organisation"],
  "organisation-overview": ["shared", "organisation", "programme", "cohort"],
  "matching-run": ["shared", "organisation", "programme", "cohort"],
  circle: ["shared"],
  app: [
    "cohort",
    "cohort-overview",
    "cohort-people",
    "cohort-health",
    "enrolment",
    "evidence-pack",
    "sponsor-report",
    "organisation-sign-in",
    "matching-run",
    "circle",
    "organisation",
    "connection",
    "developers",
    "programme",
    "organisation-overview",
    "shared",
    "person",
    "sign-in-session",
    "saved-search",
    "listing",
    "delivery",
    "introduction",
    "booking",
    "session",
    "survey",
    "calendar",
    "availability",
    "mentorship",
    "agreement",
    "goal",
    "resource",
    "referral",
    "mentorship-overview",
    "message",
    "report",
    "block",
  ],
  "main.tsx": ["shared", "app"],
};

const folderOf = (path: string): string => relative(src, path).split("/")[0] ?? "";

const imports = globSync("**/*.{ts,tsx}", { cwd: src }).flatMap((file) => {
  const path = join(src, file);
  const sources = readFileSync(path, "utf8").matchAll(/(?:from|import\()\s*"(\.[^"]+)"/gu);
  return [...sources].map(([, source = ""]) => ({ file, target: join(dirname(path), source) }));
});

test("features import in one direction, so that each can be read from the ground up", () => {
  const breaches = imports.filter(({ file, target }) => {
    const [from, to] = [folderOf(join(src, file)), folderOf(target)];
    return from !== to && mayImport[from]?.includes(to) !== true;
  });
  expect(imports.length).toBeGreaterThan(100);
  expect(breaches).toEqual([]);
});

test("one feature enters another by its index, or by a page that is loaded lazily", () => {
  const sideDoors = imports.filter(({ file, target }) => {
    const [from, to] = [folderOf(join(src, file)), folderOf(target)];
    const isDoor = target.endsWith("/index.ts") || target.endsWith("-page.tsx");
    return from !== to && from !== "main.tsx" && !isDoor;
  });
  expect(sideDoors).toEqual([]);
});
