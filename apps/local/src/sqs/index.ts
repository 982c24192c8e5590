export { startSqsServer, type SqsServer, type SqsServerOptions } from "./start-sqs-server.ts";
