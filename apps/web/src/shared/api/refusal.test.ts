import { expect, test } from "vitest";
import { codeOf, failureText, mayPass } from "./failure.ts";
import { refusalOf } from "./refusal.ts";

const refused = (code: string) => Object.assign(new Error("x"), { data: { app: { code } } });

test("a refusal of the server's is shown in its own words", () => {
  expect(refusalOf(refused("listing.not_accepting"))).toEqual({
    code: "listing.not_accepting",
    text: "x",
  });
  expect(refusalOf(refused("internal")).code).toBe("internal");
});

test.each([
  ["a failed fetch", new TypeError("Failed to fetch")],
  ["an answer from a stranger's proxy", { data: null }],
  ["a code that is a name of Object's", refused("constructor")],
])("%s is told as a lost connection", (_, error) => {
  expect(refusalOf(error).code).toBe("network");
});

test("a code that only a newer server knows comes with that server's words", () => {
  expect(refusalOf(refused("listing.from_tomorrow")).text).toBe("x");
});

test("what never came from the server is not shown as it is", () => {
  expect(failureText(new TypeError("Failed to fetch"))).toMatch(/could not reach Waymark/);
  expect(failureText({ data: { app: { code: 7 } } })).toMatch(/could not reach Waymark/);
});

test("only what may pass by itself is tried again", () => {
  expect(mayPass(codeOf(new TypeError("Failed to fetch")))).toBe(true);
  expect(mayPass(codeOf(refused("storage.busy")))).toBe(true);
  expect(mayPass(codeOf(refused("sign_in.required")))).toBe(false);
});
