import { expect, test } from "vitest";
import { welcomeWords } from "./welcome-words.ts";

test("who comes to run a programme is told who will see their name, and mentees likewise", () => {
  for (const next of ["/organisations", "/organisations/org_1/people", "/join/token"]) {
    expect(welcomeWords(next).nameSeenBy).toMatch(/members/);
  }
  for (const next of ["/", "/mentors/ada/ask", "/organisationsmore"]) {
    expect(welcomeWords(next).nameSeenBy).toMatch(/mentors/);
  }
});
