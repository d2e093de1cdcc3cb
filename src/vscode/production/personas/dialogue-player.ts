import { Compiler, CompilerOptions, type Story } from 'inkjs/full';
import { FACT_TAG } from '../../../core/production/personas/dialogue/ink.ts';

/** One thing that was said while a dialogue was played. */
export interface PlayedLine {
  readonly who: 'persona' | 'reader';
  readonly text: string;
  /** The fact that it tells, by its id; empty for none. */
  readonly fact: string;
}

/** A dialogue in ink that is played with inkjs, the same as games run. */
export interface DialoguePlayer {
  /** All that was said since the beginning. */
  readonly transcript: readonly PlayedLine[];
  /** What can be chosen now; empty where the talk is over. */
  readonly choices: readonly string[];
  /** Makes a choice, by its place; does nothing where there is no such choice. */
  choose(at: number): void;
  restart(): void;
}

/** Compiles a dialogue and plays its beginning. Throws `Error` with the compiler's message where it is not valid ink. */
export function playInk(source: string): DialoguePlayer {
  const problems: string[] = [];
  const options = new CompilerOptions(null, [], true, (message: string) => {
    problems.push(message);
  });
  const story = compiled(new Compiler(source, options), problems);
  let transcript: readonly PlayedLine[] = [];
  const continueTalk = (): void => {
    while (story.canContinue) {
      const text = (story.Continue() ?? '').trim();
      const tag = story.currentTags?.find((one) => one.startsWith(FACT_TAG)) ?? '';
      if (text !== '')
        transcript = [...transcript, { who: 'persona', text, fact: tag.slice(FACT_TAG.length).trim() }];
    }
  };
  continueTalk();
  return {
    get transcript() {
      return transcript;
    },
    get choices() {
      return story.currentChoices.map(({ text }) => text);
    },
    choose: (at) => {
      const choice = story.currentChoices[at];
      if (!choice) return;
      transcript = [...transcript, { who: 'reader', text: choice.text, fact: '' }];
      story.ChooseChoiceIndex(at);
      continueTalk();
    },
    restart: () => {
      transcript = [];
      story.ResetState();
      continueTalk();
    },
  };
}

function compiled(compiler: Compiler, problems: readonly string[]): Story {
  try {
    return compiler.Compile();
  } catch (error) {
    throw new Error(problems.join('\n'), { cause: error });
  }
}
