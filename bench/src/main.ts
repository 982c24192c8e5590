import { randomUUID } from "node:crypto";
import { readdirSync } from "node:fs";
import { availableParallelism, cpus, loadavg } from "node:os";
import { resolve } from "node:path";
import { ceilingOf } from "@waymark/bundle/ceiling";
import { demoMentee, demoMentor } from "@waymark/testing/world";
import * as z from "zod";
import { type Bundle, measureBundle } from "./core/cold-import.ts";
import { loadApi } from "./core/invoke-api.ts";
import { openProduct, signIn } from "./core/open-product.ts";
import { type Spread, spreadOf, timeEach } from "./core/statistics.ts";
import { measurePlainSending, measureThroughput } from "./core/throughput.ts";
import { importEnvironment } from "./env.ts";

const isShort = process.argv.includes("--short");
const rounds = isShort ? 7 : 21;
const calls = isShort ? 50 : 300;
// The mailbox lists no more than 200 mails to one address.
const messages = isShort ? 50 : 150;

const print = (line = ""): void => {
  process.stdout.write(`${line}\n`);
};
const ms = ({ p50, p99, best }: Spread): string =>
  `p50 ${p50.toFixed(1)} ms   p99 ${p99.toFixed(1)} ms   best ${best.toFixed(1)} ms`;

print(
  `${cpus()[0]?.model ?? "unknown processor"}, ${availableParallelism()} cores, Node ${process.version}`,
);
print(`load average before: ${loadavg()[0]?.toFixed(1)}\n`);

print(`Cold import of each function, in ${rounds} fresh processes`);
const workers = readdirSync(resolve(import.meta.dirname, "../../apps/workers/dist"))
  .filter((file) => file.endsWith(".mjs"))
  .map((file) => `workers/dist/${file}`);
const bundles = ["api/dist/handler.mjs", "auth/dist/handler.mjs", ...workers];
const measured = bundles.map((name): Bundle => measureBundle(name, importEnvironment, rounds));
for (const bundle of measured) {
  const ceiling = ceilingOf(bundle.name);
  const isMet = bundle.kilobytes <= ceiling.kilobytes && bundle.ms.p50 <= ceiling.importMs;
  const may = isMet ? "" : `  ABOVE ${ceiling.kilobytes} KB or ${ceiling.importMs} ms`;
  print(
    `  ${bundle.name.padEnd(38)} ${String(bundle.kilobytes).padStart(5)} KB   ${ms(bundle.ms)}${may}`,
  );
}

const product = await openProduct();
try {
  const call = await loadApi(product.origin);
  const search = (text: string) =>
    call({
      method: "GET",
      path: "/trpc/listing.search",
      query: `input=${encodeURIComponent(JSON.stringify({ text }))}`,
    });
  const cookie = await signIn(product.origin, demoMentee.emailAddress);
  const mutate = (path: string, body: object) =>
    call({ method: "POST", path: `/trpc/${path}`, body: JSON.stringify(body), cookie });
  const Sent = z.object({
    result: z.object({ data: z.object({ introductionId: z.string() }) }),
  });
  const request = {
    goal: "I want to lead the planning of our next quarter by myself.",
    whyYou: "You wrote that a system which nobody can explain on one page is not finished.",
    ask: "Could we look at my draft plan together for half an hour?",
    proposedTimes: [],
  };
  const Listed = z.object({
    result: z.object({ data: z.object({ hits: z.array(z.object({ id: z.string() })) }) }),
  });
  const { hits } = Listed.parse(await search("")).result.data;
  const listingId = hits.find(({ id }) => id !== demoMentor.listing.id)?.id;
  const sendTimes: number[] = [];
  const sendOnce = async (): Promise<void> => {
    const startedMs = performance.now();
    const sent = await mutate("introduction.send", {
      requestKey: randomUUID(),
      listingId,
      request,
    });
    sendTimes.push(performance.now() - startedMs);
    const { introductionId } = Sent.parse(sent).result.data;
    await mutate("introduction.withdraw", { requestKey: randomUUID(), introductionId });
  };

  print("\nThe warm API function, called with API Gateway events, on DynamoDB Local (50 listings)");
  await timeEach(20, () => search("leadership"));
  const words = ["leadership", "data", "design", "care", "energy", "teaching"];
  const searches = await timeEach(calls, (number) => search(words[number % words.length] ?? ""));
  print(`  listing.search      ${ms(spreadOf(searches))}`);
  await timeEach(calls / 5, sendOnce);
  print(`  introduction.send   ${ms(spreadOf(sendTimes.slice(3)))}   (one transaction of 9 items)`);

  print(
    "\nFrom the commit through stream, relay, queue and worker to the mailbox, on the stand-ins",
  );
  const through = await measureThroughput(product.origin, messages);
  const plain = await measurePlainSending(messages);
  print(`  ${messages} introductions       ${through.toFixed(1)} messages/s`);
  print(
    `  straight to the provider ${plain.toFixed(1)} messages/s, with no outbox, ledger or template`,
  );
  print(`  ratio                    ${(through / plain).toFixed(2)}`);
} finally {
  await product.stop();
}
print(`\nload average after: ${loadavg()[0]?.toFixed(1)}`);
process.exit(0);
