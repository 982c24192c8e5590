import { CreateQueueCommand, SendMessageCommand } from "@aws-sdk/client-sqs";
import { FaultPlan, startFaultProxy } from "../../src/faults/index.ts";
import { connectSqs } from "./clients.ts";

/** Sends one message through a proxy with the given plan, and says so if it lives to tell. */
const [upstream = "", plan = "[]"] = process.argv.slice(2);
const proxy = await startFaultProxy({ upstream, plan: FaultPlan.parse(JSON.parse(plan)) });
const sqs = connectSqs(proxy.endpoint);
const { QueueUrl } = await sqs.send(new CreateQueueCommand({ QueueName: "target" }));
await sqs.send(new SendMessageCommand({ QueueUrl, MessageBody: "hello" }));
console.log("sent");
process.exit(0);
