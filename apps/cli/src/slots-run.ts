import { text } from "node:stream/consumers";
import { answerCase } from "./slots-run/answer-case.ts";
import { ExchangeText } from "./slots-run/exchange.ts";

// npm run --silent slots:run < cases.json
const cases = ExchangeText.safeParse(await text(process.stdin));
if (cases.success) {
  const answers = cases.data.map((input) => answerCase(input));
  for (const { name, refused } of answers) {
    if (refused !== undefined) process.stderr.write(`refused: ${name}\n${refused}\n`);
  }
  process.stdout.write(`${JSON.stringify(answers, null, 1)}\n`);
} else {
  process.stderr.write("standard input is no file of slot cases\n");
  process.exitCode = 1;
}
