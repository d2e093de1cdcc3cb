// Generated from package.json by scripts/generate-settings.ts. Do not edit.
import {
  choiceSetting,
  choicesSetting,
  flagSetting,
  integerSetting,
  numberSetting,
  optionalIntegerSetting,
  textSetting,
} from './setting.ts';

export const SETTINGS = {
  brand: textSetting('brand', ''),
  ghostText: {
    enabled: flagSetting('ghostText.enabled', true),
    confidence: choiceSetting('ghostText.confidence', 'quiet', ['quiet', 'balanced', 'generous']),
    finishWords: choiceSetting('ghostText.finishWords', 'long', ['long', 'always', 'never']),
    delay: numberSetting('ghostText.delay', 75, { minimum: 0, maximum: 5000 }),
    maxIgnoredPerHour: optionalIntegerSetting('ghostText.maxIgnoredPerHour', { minimum: 0 }),
    maxWordsFromOnePost: integerSetting('ghostText.maxWordsFromOnePost', 8, { minimum: 3, maximum: 50 }),
  },
  voiceCheck: {
    enabled: flagSetting('voiceCheck.enabled', true),
    scrollBarMarks: flagSetting('voiceCheck.scrollBarMarks', true),
    severity: choicesSetting('voiceCheck.severity', ['off', 'information', 'warning']),
  },
  directions: { suggestWhenPaused: flagSetting('directions.suggestWhenPaused', true) },
  ai: {
    provider: choiceSetting('ai.provider', 'none', [
      'none',
      'anthropic',
      'vscode',
      'openai-compatible',
      'ollama',
    ]),
    model: textSetting('ai.model', ''),
    address: textSetting('ai.address', ''),
    ghostTextDelay: numberSetting('ai.ghostTextDelay', 600, { minimum: 0, maximum: 10000 }),
  },
};
