import type { Detector } from '../detector.ts';

const MAIL = new Set(['email', 'e-mail', 'mail', 'newsletter']);

/** In a mail: its first sentence after the greeting. */
export const mailLine: Detector = {
  id: 'mail-line',
  find: ({ channel, sentences }) => {
    if (channel === undefined || !MAIL.has(channel)) return [];
    const at = sentences.findIndex(
      ({ isProse, text }) => isProse && !/^(?:hi|hello|dear|hey)\b/iu.test(text),
    );
    return at >= 0 ? [{ sentence: at }] : [];
  },
};
