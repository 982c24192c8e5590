export {
  ApiKeyCreated,
  ApiKeysInput,
  ApiKeyView,
  CreateApiKeyInput,
  RevokeApiKeyInput,
} from "./procedures.ts";
