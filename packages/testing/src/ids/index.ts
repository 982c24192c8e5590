export { fakeIds } from "./fake-ids.ts";
