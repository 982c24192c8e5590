import { notifyOfBooking } from "@waymark/application/delivery";
import { systemClock } from "@waymark/application/system";
import { consume } from "@waymark/messaging/consumer";
import { connectDb, connectQueues } from "./connect.ts";
import { readWorkerEnv } from "./env.ts";
import { logOf } from "./log.ts";

const env = readWorkerEnv();
const log = logOf(env);
const { bookings } = connectDb(env);
const queues = connectQueues(env);

export const handler = consume(
  { queues, clock: systemClock, log },
  "booking-notice",
  notifyOfBooking({
    bookings,
    publishMails: (mails) => queues.publish(mails.map((payload) => ({ job: "mail", payload }))),
  }),
);
