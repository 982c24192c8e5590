import { err, type Result } from "@waymark/domain/result";

/** https://docs.aws.amazon.com/ses/latest/APIReference-V2/API_SendEmail.html#API_SendEmail_Errors */
const statuses = {
  BadRequestException: 400,
  MessageRejected: 400,
  NotFoundException: 404,
  TooManyRequestsException: 429,
} as const;

export type SesFailure = {
  readonly code: keyof typeof statuses;
  readonly status: number;
  readonly message: string;
};

export type SesResult<Value> = Result<Value, SesFailure>;

export const refuse = (
  code: SesFailure["code"],
  message: string,
): { readonly ok: false; readonly error: SesFailure } =>
  err({ code, status: statuses[code], message });
