import { ShelfView } from "@waymark/contracts/resource";
import { numberedId } from "@waymark/testing/build";
import { beforeAll, describe, expect, test } from "vitest";
import { openPairs, type PairWorld } from "./open-pair.ts";

let world: PairWorld;
let mentorshipId: string;
beforeAll(async () => {
  world = await openPairs();
  mentorshipId = (await world.begin()).id;
});

type Side = "mentor" | "mentee";
const idOf = (number: number): string => numberedId("resource", number);
const link = { kind: "link", title: "On listening", url: "https://example.com/listening" };

const add = (by: Side, number: number, content: object = link) =>
  world.mutate(
    "resource.add",
    { mentorshipId, resourceId: idOf(number), content },
    world.cookies[by],
  );
const remove = (by: Side, number: number) =>
  world.mutate("resource.remove", { mentorshipId, resourceId: idOf(number) }, world.cookies[by]);
const idsOn = async (by: Side) => {
  const { data } = await world.query("resource.list", { mentorshipId }, world.cookies[by]);
  return ShelfView.parse(data).resources.map(({ id }) => id);
};

describe("the shelf of a pair", () => {
  test("takes what both put up at once, once each, and shows it to both", async () => {
    const answers = await Promise.all([
      ...[1, 3, 5].map((number) => add("mentor", number)),
      ...[2, 2, 4].map((number) => add("mentee", number)),
    ]);
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
    expect((await idsOn("mentor")).toSorted()).toEqual([1, 2, 3, 4, 5].map(idOf));
    expect(await idsOn("mentee")).toEqual(await idsOn("mentor"));
  });

  test("gives a thing back to who put it up, and to nobody else", async () => {
    expect(await remove("mentee", 1)).toMatchObject({ code: "resource.of_the_other" });
    expect(await remove("mentor", 1)).toMatchObject({ status: 200 });
    expect(await remove("mentor", 1)).toMatchObject({ status: 200 });
    expect(await idsOn("mentee")).not.toContain(idOf(1));
  });

  test.each([
    { ...link, url: "http://example.com" },
    { ...link, url: "javascript:alert(1)" },
    { ...link, url: "https://bank.example@evil.example" },
    { kind: "note", title: "A note" },
  ])("takes no %j", async (content) => {
    expect(await add("mentor", 9, content)).toMatchObject({ status: 400, code: "request.invalid" });
  });

  test("is not there for a stranger and for an operator", async () => {
    for (const cookie of [world.cookies.stranger, world.cookies.operator]) {
      for (const answer of [
        await world.query("resource.list", { mentorshipId }, cookie),
        await world.mutate(
          "resource.add",
          { mentorshipId, resourceId: idOf(7), content: link },
          cookie,
        ),
      ]) {
        expect(answer).toMatchObject({ status: 404, code: "mentorship.not_found" });
      }
    }
  });
});
