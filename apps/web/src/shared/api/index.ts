export { type Api, createApi } from "./api.ts";
export { ApiProvider, useApi } from "./api-context.ts";
export { codeOf, failureText, mayPass } from "./failure.ts";
export { type Refusal, refusalOf } from "./refusal.ts";
