import { createServer, type IncomingHttpHeaders } from "node:http";

export type Received = { readonly headers: IncomingHttpHeaders; readonly body: string };

/** A program of an organisation's: keeps what it is sent and answers with the status that is set. */
export const openReceiver = async () => {
  const received: Received[] = [];
  const answer = { status: 204 };
  const server = createServer((request, response) => {
    let body = "";
    request.setEncoding("utf8");
    request.on("data", (piece: string) => (body += piece));
    request.on("end", () => {
      received.push({ headers: request.headers, body });
      response.writeHead(answer.status).end();
    });
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}/hook`,
    received,
    answerWith: (status: number): void => {
      answer.status = status;
    },
    close: () => new Promise((done) => server.close(done)),
  };
};
