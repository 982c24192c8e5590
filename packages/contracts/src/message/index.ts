export {
  MarkReadInput,
  MessageList,
  MessageListInput,
  MessageMoved,
  MessageView,
  TakeBackInput,
  WriteMessageInput,
} from "./procedures.ts";
