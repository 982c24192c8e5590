/** A refusal as S3 writes it; https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html */
export type S3Failure = {
  readonly status: number;
  readonly code: string;
  readonly message: string;
};

const failures = {
  AccessDenied: { status: 403, message: "Access Denied" },
  BadDigest: { status: 400, message: "The body is not the one that its checksum speaks of." },
  EntityTooLarge: { status: 400, message: "The object exceeds the maximum allowed size." },
  InvalidArgument: { status: 400, message: "Invalid Argument" },
  MethodNotAllowed: { status: 405, message: "The method is not allowed on this resource." },
  NoSuchBucket: { status: 404, message: "The specified bucket does not exist" },
  NoSuchKey: { status: 404, message: "The specified key does not exist." },
  NotImplemented: { status: 501, message: "This stand-in does not know that request." },
  PreconditionFailed: { status: 412, message: "A precondition you specified did not hold" },
} as const;

export const refuse = (code: keyof typeof failures): S3Failure => ({ code, ...failures[code] });
