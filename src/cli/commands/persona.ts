import { basename, dirname, join } from 'node:path';
import { Command, Option } from 'commander';
import type { Dialogue } from '../../core/production/personas/index.ts';
import { today } from '../brand-folder.ts';
import { readDraft } from '../read-text.ts';
import { CommandError } from '../command-error.ts';
import { serveJsonLines } from '../json-lines.ts';
import { personaOption, personas, readPersonaFile } from '../persona/read-persona.ts';
import { provenanceCommand } from '../persona/provenance-command.ts';
import { voiceCommand } from '../persona/voice-command.ts';
import { positionsIn } from '../position.ts';

export const personaCommand = (): Command => {
  const command = new Command('persona').description(
    'check what a persona (personas/*.yaml) publishes, compare its voice with the brand’s, let it answer from its facts, test its answers, and export talks with it',
  );
  for (const part of [
    checkCommand,
    voiceCommand,
    provenanceCommand,
    replyCommand,
    testCommand,
    exportCommand,
  ])
    command.addCommand(part().copyInheritedSettings(command));
  return command;
};

const checkCommand = (): Command =>
  new Command('check')
    .description(
      'report notices that are missing, late or unclear, claimed experiences, and what no fact bears out',
    )
    .argument('<post>', 'Markdown file')
    .addOption(personaOption())
    .option('--json', 'print JSON')
    .action(
      async (
        file: string,
        { persona: path, json }: { readonly persona: string; readonly json?: boolean },
      ) => {
        const { checkPost } = await personas();
        const source = readDraft(file);
        const findings = checkPost(source, await readPersonaFile(path), today()).map(
          ({ kind, start, end, message }) => ({
            ...{ rule: `persona/${kind}`, kind, start, end },
            ...{ text: source.slice(start, end), message },
          }),
        );
        const positionOf = positionsIn(source);
        if (json) console.log(JSON.stringify({ file, findings }));
        else {
          for (const { start, rule, message } of findings)
            console.log(`${file}:${positionOf(start)}  ${message} (${rule})`);
          console.log(
            findings.length === 0
              ? 'no findings'
              : `${String(findings.length)} ${findings.length === 1 ? 'finding' : 'findings'}`,
          );
        }
        if (findings.length > 0) process.exitCode = 1;
      },
    );

interface ReplyOptions {
  readonly persona: string;
  readonly jsonl?: boolean;
  readonly channel: string;
  readonly language: string;
}

const replyCommand = (): Command =>
  new Command('reply')
    .description('answer a question from the persona’s facts, or refuse')
    .argument('[question]', 'the question')
    .addOption(personaOption())
    .option('--channel <name>', 'where it is asked', 'chat')
    .option('--language <code>', 'the language of the question', 'en')
    .option('--jsonl', 'answer {"id","question","channel","language","first"} on standard input')
    .action(
      async (question: string | undefined, { persona: path, jsonl, channel, language }: ReplyOptions) => {
        const { speakerFor } = await personas();
        const answer = speakerFor(await readPersonaFile(path), today());
        if (jsonl) {
          await serveJsonLines((message) =>
            Promise.resolve(
              answer({
                question: message.text('question'),
                channel: message.text('channel').toLowerCase() || channel,
                language: message.text('language').toLowerCase() || language,
                isFirst: message.isSet('first'),
              }),
            ),
          );
          return;
        }
        if (question === undefined) throw new CommandError('Give a question, or --jsonl.');
        const { answer: said, grounds } = answer({ question, channel, language, isFirst: true });
        console.log(grounds.length === 0 ? said : `${said}\n(from: ${grounds.join(', ')})`);
      },
    );

const testCommand = (): Command =>
  new Command('test')
    .description('ask what a persona was asked before, and report where it answers otherwise')
    .addOption(personaOption())
    .option('--cases <file>', 'the test cases; in the folder “tests” beside the persona unless given')
    .action(async ({ persona: path, cases }: { readonly persona: string; readonly cases?: string }) => {
      const { failedCases, readCases, speakerFor } = await personas();
      const file = cases ?? join(dirname(path), 'tests', basename(path));
      const expected = readCases(readDraft(file));
      if (!expected) throw new CommandError(`${file} is no file of test cases.`);
      const failed = failedCases(expected, speakerFor(await readPersonaFile(path), today()));
      for (const { expected: wanted, answer } of failed)
        console.log(
          `${wanted.question}\n  expected: ${wanted.refuses ?? (wanted.grounds.join(', ') || 'what it is')}\n  answered: ${answer.topic ?? (answer.grounds.join(', ') || 'what it is')}: ${answer.answer}`,
        );
      console.log(`${String(expected.length - failed.length)} of ${String(expected.length)} as expected`);
      if (failed.length > 0) process.exitCode = 1;
    });

interface ExportOptions {
  readonly persona: string;
  readonly format: 'ink' | 'yarn' | 'twee';
  readonly channel: string;
  readonly language: string;
}

const exportCommand = (): Command =>
  new Command('export')
    .description(
      'write a talk with the persona for ink, Yarn Spinner or Twine, from the facts that hold today',
    )
    .addOption(personaOption())
    .addOption(new Option('--format <format>').choices(['ink', 'yarn', 'twee']).default('ink'))
    .option('--channel <name>', 'whose notice begins the talk', 'chat')
    .option('--language <code>', 'the language of the talk', 'en')
    .action(async ({ persona: path, format, channel, language }: ExportOptions) => {
      const { dialogueFaults, dialogueOf, inkOf, lineFaults, tweeOf, yarnOf } = await personas();
      const persona = await readPersonaFile(path);
      const dialogue = dialogueOf(persona, channel, language, today());
      const fault = dialogueFaults(dialogue)[0];
      if (fault) throw new CommandError(`The talk is not whole: ${fault.kind} at ${fault.node}.`);
      for (const { kind, node, words } of lineFaults(dialogue, persona, today(), language))
        console.error(`${node}: ${words} (persona/${kind})`);
      const writers: Readonly<Record<ExportOptions['format'], (dialogue: Dialogue) => string>> = {
        ink: inkOf,
        yarn: yarnOf,
        twee: tweeOf,
      };
      process.stdout.write(writers[format](dialogue));
    });
