export { type S3Server, type S3ServerOptions, startS3Server } from "./start-s3-server.ts";
