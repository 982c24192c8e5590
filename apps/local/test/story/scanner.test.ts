import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { Moved } from "@waymark/contracts/introduction";
import { MailTemplate } from "@waymark/domain/delivery";
import type { ListingId } from "@waymark/domain/id";
import { demoMentor, demoOperator } from "@waymark/testing/world";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { testEnv } from "../support/env.ts";
import { launchBrowser } from "../support/browser/launch-browser.ts";
import { openTab } from "../support/browser/open-tab.ts";
import { acceptByLink } from "../support/cloud/accept-by-link.ts";
import { answerTokenOf } from "../support/cloud/answer-token.ts";
import { ask } from "../support/cloud/ask.ts";
import { bringAboutBookingMails } from "../support/cloud/bring-about-booking-mails.ts";
import { connectApi } from "../support/cloud/connect-api.ts";
import { connectQueues } from "../support/cloud/connect-queues.ts";
import { type ConnectedTable, connectTable } from "../support/cloud/connect-table.ts";
import { dumpTable } from "../support/cloud/dump-table.ts";
import { linksOf, type Mail, readMails } from "../support/cloud/mailbox.ts";
import { moveClock } from "../support/cloud/move-clock.ts";
import { openCloud, type OpenCloud } from "../support/cloud/open-cloud.ts";
import { setZoneDataBack } from "../support/cloud/set-zone-data-back.ts";
import { setHours } from "../support/cloud/set-hours.ts";
import { readClockMs, untilSettled } from "../support/cloud/pass-time.ts";
import { mentorshipOf } from "../support/journey/begin.ts";
import { bringAboutMentorshipMails } from "../support/journey/bring-about-mentorship-mails.ts";
import { bringAboutProgrammeMails } from "../support/organisation/bring-about-programme-mails.ts";
import { bringAboutRoleMails } from "../support/organisation/bring-about-role-mails.ts";
import { signUp } from "../support/cloud/sign-up.ts";
import { signIn } from "../support/cloud/sign-in.ts";
import { waitForMail } from "../support/cloud/wait-for-mail.ts";

const { listing, person: mentor } = demoMentor;
const dayMinutes = 24 * 60;
const scannersAtOnce = 4;
const looksForMs = 10_000;
/** As many as the mailbox lists at once. */
const mailsAtMost = 1_000;

let cloud: OpenCloud;
let browser: Browser;
beforeAll(async () => {
  [cloud, browser] = await Promise.all([openCloud({ world: "small" }), launchBrowser()]);
}, 120_000);
afterAll(async () => {
  await browser.close();
  await cloud.close();
});

const requestOf = async (name: string, listingId: ListingId = listing.id) => {
  const mentee = await signUp(cloud.origin, `${name.toLowerCase()}@mentees.example`, name);
  const introductionId = await ask(mentee, listingId);
  const subject = new RegExp(`${name}.* asks you`);
  const mail = await waitForMail(cloud.origin, mentor.emailAddress, subject);
  return { mentee, introductionId, mail };
};

const answer = (mail: Mail, given: object) =>
  connectApi(cloud.origin).mutate(
    "introduction.answerByLink",
    { requestKey: randomUUID(), token: answerTokenOf(mail), answer: given },
    Moved,
  );

/** A month of mentorships, which begins shortly before a year ends, as each year is told of. */
const bringAboutMentorships = async (rest: () => Promise<void>): Promise<void> => {
  const { origin } = cloud;
  const startMs = Date.UTC(new Date().getUTCFullYear() + 1, 11, 20, 9, 30);
  await moveClock(origin, Math.ceil((startMs - (await readClockMs(origin))) / 60_000));
  const pairOf = async (name: string) => {
    const { mentee, mail } = await requestOf(name);
    await acceptByLink(origin, mail);
    const address = `${name.toLowerCase()}@mentees.example`;
    return { mentee, address, mentorshipId: await mentorshipOf(mentee) };
  };
  // Nobody signs this one.
  await pairOf("Jon");
  const desk = connectApi(origin, await signIn(origin, mentor.emailAddress));
  await setHours(desk, mentor.timeZone, [{ title: "Working session" }]);
  await bringAboutMentorshipMails({
    origin,
    mentor: desk,
    operator: connectApi(origin, await signIn(origin, demoOperator.emailAddress)),
    listingId: listing.id,
    offering: "Working session",
    pairs: [await pairOf("Ida"), await pairOf("Kaya"), await pairOf("Lev"), await pairOf("Mila")],
    rest,
  });
};

/** Brings about every mail that there is, three of them with links that still can be answered by. */
const bringAboutEveryMail = async (
  db: ConnectedTable,
  rest: () => Promise<void>,
): Promise<Mail> => {
  const { origin } = cloud;
  await bringAboutMentorships(rest);
  await acceptByLink(origin, (await requestOf("Aino")).mail);
  await answer((await requestOf("Bilal")).mail, { action: "decline", reason: "no_time" });
  const asked = await requestOf("Chidi");
  await answer(asked.mail, { action: "ask_more", question: "What have you tried so far?" });
  await requestOf("Dunja");
  await moveClock(origin, dayMinutes);
  await requestOf("Emre");
  await moveClock(origin, 2 * dayMinutes + 5);
  const { introductionId } = asked;
  await asked.mentee.mutate(
    "introduction.answerMore",
    { requestKey: randomUUID(), introductionId, answer: "Two retrospectives." },
    Moved,
  );
  const nowMs = await readClockMs(origin);
  const cookie = await signIn(origin, mentor.emailAddress);
  const { sessionId } = await bringAboutBookingMails({
    origin,
    mentor: { ...connectApi(origin, cookie), timeZone: mentor.timeZone },
    listingId: listing.id,
    mentees: [
      await signUp(origin, "ana@mentees.example", "Ana"),
      await signUp(origin, "ben@mentees.example", "Ben"),
      await signUp(origin, "cem@mentees.example", "Cem"),
    ],
    nowMs,
  });
  await setZoneDataBack(db, sessionId, await readClockMs(origin));
  // The session that was reminded of comes to its end, and a day later both are asked about it.
  for (const minutes of [3 * 60, 1, dayMinutes]) {
    await moveClock(origin, minutes);
    await rest();
  }
  await bringAboutRoleMails(origin);
  await bringAboutProgrammeMails(origin, rest);
  return (await requestOf("Farah")).mail;
};

/** A page has one kind of address, whatever its ids and tokens are. */
const kindOf = (link: string): string =>
  new URL(link).pathname.replace(/[a-z]{3}_[0-9a-f]{32}|[\w-]{24,}(\.[\w-]+)*/g, "*") +
  new URL(link).hash;

/**
 * Of what differs by an id or a token only the one of the newest mail, which can still be used where
 * an older one may not: a browser needs a second for each.
 */
const newestOfEachKind = (links: readonly string[]): readonly string[] =>
  [...Map.groupBy(links, kindOf).values()].flatMap((alike) => alike.slice(0, 1));

/** What mail scanners do with links: look, fetch, and let the pages' scripts run for ten seconds. */
const scan = async (links: readonly string[]): Promise<void> => {
  // No server hears what stands behind a hash; the page does.
  for (const address of new Set(links.map((link) => link.split("#")[0] ?? link))) {
    await fetch(address, { method: "HEAD" });
    for (let time = 0; time < 3; time += 1) await (await fetch(address)).arrayBuffer();
  }
  const waiting = [...(testEnv.SCANNED_LINKS === "every" ? links : newestOfEachKind(links))];
  const open: Promise<void>[] = [];
  const { page, close } = await openTab(browser, cloud.origin);
  const work = async (): Promise<void> => {
    for (let link = waiting.shift(); link !== undefined; link = waiting.shift()) {
      const tab = await page.context().newPage();
      await tab.goto(link);
      // Pages are heavy to load and light to leave open.
      open.push(sleep(looksForMs).then(() => tab.close()));
    }
  };
  await Promise.all(Array.from({ length: scannersAtOnce }, work));
  await Promise.all(open);
  await close();
};

// The sweep notes every minute how far it has read, whoever opens links meanwhile.
const isChangedByPeople = (key: string): boolean => !key.startsWith("sweep");

test("whatever a scanner does with the links of any mail, nothing changes", async () => {
  const { origin, servers } = cloud;
  const db = connectTable(servers);
  const queues = connectQueues(servers);
  const rest = () => untilSettled({ origin, db, queues });
  const unanswered = await bringAboutEveryMail(db, rest);
  await rest();
  const mails = await readMails(origin, "", mailsAtMost);
  expect(mails.length).toBeLessThan(mailsAtMost);
  const before = await dumpTable(db.client);
  const delivered = [...before.values()].flatMap(
    (item) => MailTemplate.options.find((template) => item.includes(`"${template}"`)) ?? [],
  );
  expect(new Set(delivered)).toEqual(new Set(MailTemplate.options));

  const links = [...new Set(mails.flatMap(linksOf))].filter((link) => link.startsWith(origin));
  for (const part of [
    "/unsubscribe/",
    "/answer/",
    "/booking-answer/",
    "/reschedule",
    "/session-attendance/",
    "/survey-answer/",
    "/agreement-answer/",
    "/goal-answer/",
    "/referral-answer/",
    "/referral-stop/",
    "/enrol/",
    "/join/",
  ]) {
    expect(links.some((link) => link.includes(part))).toBe(true);
  }
  await scan(links);

  const after = await dumpTable(db.client);
  const keys = new Set([...before.keys(), ...after.keys()]);
  const changed = [...keys].filter(
    (key) => isChangedByPeople(key) && before.get(key) !== after.get(key),
  );
  expect(changed).toEqual([]);
  expect(await readMails(origin, "", mailsAtMost)).toHaveLength(mails.length);
  // The link still does what it is for, so it was a living one that was scanned.
  await acceptByLink(origin, unanswered);
}, 480_000);
