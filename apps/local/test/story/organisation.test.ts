import { MemberChanged } from "@waymark/contracts/organisation";
import { randomUUID } from "node:crypto";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { enterCode } from "../support/browser/enter-code.ts";
import { inspectPage } from "../support/browser/inspect-page.ts";
import { launchBrowser } from "../support/browser/launch-browser.ts";
import { openTab, type Tab } from "../support/browser/open-tab.ts";
import { connectQueues } from "../support/cloud/connect-queues.ts";
import { connectTable } from "../support/cloud/connect-table.ts";
import { linkToken } from "../support/cloud/link-token.ts";
import { linksOf, type Mail, readMails } from "../support/cloud/mailbox.ts";
import { moveClock } from "../support/cloud/move-clock.ts";
import { openCloud, type OpenCloud } from "../support/cloud/open-cloud.ts";
import { readClockMs } from "../support/cloud/pass-time.ts";
import { signIn } from "../support/cloud/sign-in.ts";
import { signUp } from "../support/cloud/sign-up.ts";
import { untilQuiet } from "../support/cloud/until-quiet.ts";
import { waitForMail } from "../support/cloud/wait-for-mail.ts";
import { joinRound } from "../support/organisation/join-round.ts";
import { openCircle } from "../support/organisation/open-circle.ts";
import { colleagues, peopleFile } from "../support/organisation/people-of-a-company.ts";

const dayMinutes = 24 * 60;
const phone = { width: 360, height: 800 };
const manager = { address: "amara@pilots.example", name: "Amara" };
const sponsorAddress = "sponsor@pilots.example";
/** The whole file is invited; who joins is enough for a report. */
const people = colleagues(40, 160);
const joining = [...people.slice(0, 6), ...people.slice(40, 51)];
const [first, ...others] = joining;
const dateIn = (days: number): string =>
  new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

let cloud: OpenCloud;
let browser: Browser;
beforeAll(async () => {
  [cloud, browser] = await Promise.all([openCloud({ world: "small" }), launchBrowser()]);
}, 120_000);
afterAll(async () => {
  await browser.close();
  await cloud.close();
});

const found: string[] = [];
const look = async ({ page }: Tab): Promise<void> => {
  found.push(...(await inspectPage(page)));
};
/** A browser goes by the clock of the cloud. */
const keepTime = async (tab: Tab): Promise<void> => {
  await tab.page.clock.setSystemTime(await readClockMs(cloud.origin));
};

test("an organisation gets from sign-up to an invited cohort, matches it, looks after it, and its sponsor reads a report", async () => {
  const { origin } = cloud;
  const parts = { origin, db: connectTable(cloud.servers), queues: connectQueues(cloud.servers) };
  const mailsAbout = async (subject: RegExp): Promise<readonly Mail[]> =>
    (await readMails(origin, "", 1_000)).filter((mail) => subject.test(mail.subject));

  // From nothing to a programme.
  const began = performance.now();
  const desk = await openTab(browser, origin);
  const { page } = desk;
  await page.goto("/organisations");
  await enterCode(page, origin, manager.address);
  await page.getByLabel("Your name").fill(manager.name);
  await page.getByLabel(/I am 18 or older/).check();
  await page.getByRole("button", { name: "Continue" }).click();
  await page.getByRole("heading", { level: 1, name: "Organisations" }).waitFor();
  await page.getByLabel("Name of the organisation").fill("Harbour Pilots");
  await page.getByRole("button", { name: "Create it" }).click();
  await page.getByRole("link", { name: "Choose a template" }).waitFor();
  await look(desk);
  await page.getByRole("link", { name: "Choose a template" }).click();
  await page.getByRole("radio", { name: /^Onboarding/ }).check();
  await page.getByRole("radio", { name: /^Career growth/ }).check();
  await page.getByRole("button", { name: "Copy it and go on" }).click();
  await page.getByRole("button", { name: "Open it" }).click();
  await page.getByText("Open: you can form cohorts").waitFor();

  // A cohort, and two hundred people from a spreadsheet.
  await page.getByRole("link", { name: "Cohorts" }).first().click();
  await page.getByLabel("Begins").fill(dateIn(20));
  await page.getByLabel("Name").fill("Spring");
  await page.getByLabel("Ends").fill(dateIn(200));
  await page.getByLabel("Places for mentees").fill("150");
  await page.getByRole("button", { name: "Create it" }).click();
  await page.getByLabel("A file").setInputFiles({
    name: "people.csv",
    mimeType: "text/csv",
    buffer: Buffer.from(peopleFile(people)),
  });
  await page.getByText("200 people").waitFor();
  await page.getByText("1 row is left out").waitFor();
  await look(desk);
  await page.getByRole("button", { name: "Check against the list" }).click();
  await page.getByText("200 to be added").waitFor();
  await page.getByRole("button", { name: "Bring them in" }).click();
  await page.getByText("200 added").waitFor();
  await page.getByRole("button", { name: "Invite 200 people" }).click();
  await page.getByRole("button", { name: "Send them" }).click();
  const sending = page.getByText("Mails are going out");
  await sending.waitFor();
  await sending.waitFor({ state: "hidden", timeout: 120_000 });
  await untilQuiet(parts);
  const minutes = (performance.now() - began) / 60_000;
  const invitations = await mailsAbout(/invites you to/);
  expect(new Set(invitations.flatMap(({ to }) => to)).size).toBe(people.length);
  expect(invitations).toHaveLength(people.length);

  // One of them joins on a phone, the others as programs do.
  const invitationOf = (address: string): Mail => {
    const mail = invitations.find(({ to }) => to.includes(address));
    if (mail === undefined) throw new Error(`nobody invited ${address}`);
    return mail;
  };
  if (first === undefined) throw new Error("nobody joins");
  const guest = await openTab(browser, origin);
  await guest.page.setViewportSize(phone);
  const link = linksOf(invitationOf(first.address)).find((one) => /\/enrol\/[^#]+$/.test(one));
  await guest.page.goto(link ?? "");
  await guest.page.getByRole("link", { name: "Sign in to join" }).click();
  await enterCode(guest.page, origin, first.address);
  await guest.page.getByLabel("Your name").fill(first.name);
  await guest.page.getByLabel(/I am 18 or older/).check();
  await guest.page.getByRole("button", { name: "Continue" }).click();
  await guest.page.getByRole("button", { name: "Join" }).waitFor();
  for (const day of ["Monday", "Tuesday", "Wednesday"]) {
    await guest.page.getByRole("checkbox", { name: `${day}, morning` }).check();
  }
  await guest.page.getByRole("button", { name: "Join" }).click();
  await guest.page.getByText("Something above is still missing.").waitFor();
  await guest.page.getByRole("radio", { name: "Leading people" }).check();
  for (const legend of ["How do you like a", "How do you like feedback", "What helps you"]) {
    const group = guest.page.getByRole("group", { name: new RegExp(`^${legend}`) });
    await group.getByRole("radio", { name: "4" }).check({ force: true });
  }
  await guest.page.getByLabel("I have read this").check();
  await look(guest);
  await guest.page.getByRole("button", { name: "Join" }).click();
  await guest.page.getByRole("heading", { name: "You have a place" }).waitFor();
  for (const [at, one] of others.entries()) {
    // One network gets thirty codes in five minutes.
    if (at % 20 === 19) await moveClock(origin, 6);
    const { status } = await joinRound(origin, invitationOf(one.address), one);
    expect(status).toBe("enrolled");
  }

  // What each mail came to stands beside its person.
  await page.reload();
  await page.getByText(first.name, { exact: true }).first().waitFor();
  await look(desk);
  await page.getByRole("link", { name: "Overview" }).last().click();
  await page.getByRole("button", { name: "Close the enrolment" }).click();
  await page.getByRole("button", { name: "Close it" }).click();
  await page.getByRole("button", { name: "Open the enrolment again" }).waitFor();
  await look(desk);

  // A first matching, another with a changed weight beside it, and the introductions.
  await page.getByRole("link", { name: "Go to the matching" }).click();
  await page.getByRole("button", { name: "Show who suits whom" }).click();
  await page.getByRole("heading", { name: "Pairs" }).waitFor();
  await page.getByLabel("Same industry").fill("0");
  await page.getByLabel("Answers alike").fill("80");
  await page.getByRole("button", { name: "Show who suits whom" }).click();
  await page.getByText("Beside the one of").waitFor();
  await page.getByText(/[1-9]\d* get somebody else/).waitFor();
  await look(desk);
  await page.getByRole("button", { name: "Introduce them …" }).click();
  await page.getByRole("button", { name: "Introduce them", exact: true }).click();
  await page.getByText(/are introduced$/).waitFor();
  await untilQuiet(parts);
  const introductions = await mailsAbout(/^Meet /);
  // Eleven pairs: a mail to each mentee, and one to the mentor for each of theirs.
  expect(introductions).toHaveLength(22);
  const mentees = joining.filter(({ side }) => side === "mentee");
  for (const { address } of mentees) {
    expect(introductions.filter(({ to }) => to.includes(address))).toHaveLength(1);
  }
  expect(introductions[0]?.text).toContain("Why you two");

  // Two weeks in which nobody agrees on anything; the manager sees it.
  await moveClock(origin, 14 * dayMinutes);
  await untilQuiet(parts);
  const later = await openTab(browser, origin, {
    cookie: await signIn(origin, manager.address),
  });
  await keepTime(later);
  await later.page.goto(new URL(page.url()).pathname.replace(/matching$/, "health"));
  await later.page.getByText("No agreement yet").first().waitFor();
  await look(later);

  // The sponsor is invited, joins, and finds the report and nothing else.
  await later.page.getByRole("link", { name: /^Cohorts of/ }).click();
  await later.page.getByRole("heading", { level: 1, name: "Harbour Pilots" }).waitFor();
  await later.page.getByRole("link", { name: "People" }).click();
  await later.page.getByLabel("Their e-mail address").fill(sponsorAddress);
  await later.page.getByRole("radio", { name: /^Viewer of the report/ }).check();
  await later.page.getByRole("button", { name: "Send the invitation" }).click();
  await later.page.getByText("The invitation is on its way").waitFor();
  const call = await waitForMail(origin, sponsorAddress, /invites you to/);
  const sponsor = await signUp(origin, sponsorAddress, "Signe");
  await sponsor.mutate(
    "organisation.acceptInvitation",
    { requestKey: randomUUID(), token: linkToken(call, "/join/") },
    MemberChanged,
  );
  // The month ends, and is written down two days later.
  for (const days of [14, 20]) {
    await moveClock(origin, days * dayMinutes);
    await untilQuiet(parts);
  }
  const reading = await openTab(browser, origin, { cookie: await signIn(origin, sponsorAddress) });
  await keepTime(reading);
  await reading.page.goto(new URL(later.page.url()).pathname.replace(/people$/, "report"));
  await reading.page.getByRole("heading", { name: "What a sponsor can never see" }).waitFor();
  await reading.page
    .getByRole("heading", { name: "From the invitation to the first session" })
    .waitFor();
  expect(await reading.page.getByRole("link", { name: "Matching" }).count()).toBe(0);
  const paper = await reading.page.locator("main").innerText();
  for (const { name, address } of joining) {
    expect(paper).not.toContain(name);
    expect(paper).not.toContain(address);
  }
  await look(reading);

  expect(found).toEqual([]);
  expect([...desk.problems, ...guest.problems, ...later.problems, ...reading.problems]).toEqual([]);
  process.stdout.write(
    `from sign-up to 200 invitations: ${minutes.toFixed(1)} minutes of a program's time\n`,
  );
}, 300_000);

test("a circle sees whose turn it is to host, passes it on, and else it goes on by itself", async () => {
  const { origin } = cloud;
  const db = connectTable(cloud.servers);
  const { circle, peers } = await openCircle(origin, db);
  const [ada, bo, cy] = peers.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  if (ada === undefined || bo === undefined || cy === undefined) throw new Error("three peers");
  const tab = await openTab(browser, origin, { cookie: ada.cookie });
  await keepTime(tab);
  await tab.page.goto(`/circles/${circle.id}`);
  await tab.page.getByText(/By itself the turn goes on/).waitFor();
  const flaws = await inspectPage(tab.page);
  await tab.page.getByRole("button", { name: "Pass the turn on" }).click();
  await tab.page.getByRole("button", { name: "Take the turn over" }).waitFor();
  await waitForMail(origin, bo.emailAddress, /your turn to host/);

  await moveClock(origin, 14 * dayMinutes);
  await waitForMail(origin, cy.emailAddress, /your turn to host/);
  await untilQuiet({ origin, db, queues: connectQueues(cloud.servers) });
  const mails = await Promise.all(peers.map((one) => readMails(origin, one.emailAddress)));
  const news = mails.map((all) => all.filter(({ subject }) => /host/.test(subject)).length);
  expect(news).toEqual([2, 2, 2]);
  expect([...flaws, ...tab.problems]).toEqual([]);
}, 60_000);
