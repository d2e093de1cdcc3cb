import { localizeInEnglish, type Localize } from '../../core/base/localize.ts';
import type { GuideText } from '../../core/guides/index.ts';

/** Why a file cannot be read as a style guide. */
export type GuideFault = 'too-large' | 'damaged' | 'old-word' | 'locked' | 'not-text' | 'empty';

export type GuideReading =
  | { readonly kind: 'guide'; readonly guide: GuideText }
  | { readonly kind: 'fault'; readonly fault: GuideFault };

/** A fault for the user, with what to do. */
export function explainGuideFault(fault: GuideFault, localize: Localize = localizeInEnglish): string {
  switch (fault) {
    case 'too-large':
      return localize('The file is larger than 25 MB. Save the guide without its pictures.');
    case 'damaged':
      return localize(
        'The file cannot be read: it is damaged, or no Word, PDF, HTML, Markdown or text file.',
      );
    case 'old-word':
      return localize('The file is in the old Word format (.doc). Save it as .docx.');
    case 'locked':
      return localize('The PDF is protected by a password. Save it without one.');
    case 'not-text':
      return localize('The file is no text. A style guide is a Word, PDF, HTML, Markdown or text file.');
    case 'empty':
      return localize('The file has no text. A scanned guide has to be recognised as text first.');
  }
}
