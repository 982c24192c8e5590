export { type Api, createApi } from "./api.ts";
export { ApiProvider, useApi } from "./api-context.ts";
export { mayPass, type Refusal, refusalOf } from "./refusal.ts";
