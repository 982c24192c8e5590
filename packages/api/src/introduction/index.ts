export { accept, answerMore, askMore, decline, withdraw } from "./answer.ts";
export { answerByLink, openLink } from "./by-link.ts";
export { get, listAsMentee, listAsMentor } from "./read.ts";
export { send } from "./send.ts";
