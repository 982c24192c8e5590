import { startSesServer } from "../../src/ses/index.ts";

/** With `stuck` no event is ever taken, as when the queue behind is down. */
const [file = ":memory:", mode] = process.argv.slice(2);
const server = await startSesServer({
  file,
  onEvent: (event) =>
    mode === "stuck"
      ? Promise.reject(new Error("down"))
      : Promise.resolve(console.log(`event ${event}`)),
});
console.log(`endpoint ${server.endpoint}`);
