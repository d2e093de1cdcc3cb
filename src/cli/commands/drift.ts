import type { Command } from 'commander';
import { explain } from '../../core/voice/index.ts';
import { learnFolder } from '../brand-folder.ts';
import { readDraft } from '../read-text.ts';
import { draftCommand, type DraftOptions } from '../draft-command.ts';
import { serveJsonLines } from '../json-lines.ts';
import { positionsIn } from '../position.ts';

export const driftCommand = (): Command =>
  draftCommand('drift', 'list the sentences that don’t sound like the brand, with reasons')
    .option('--jsonl', 'read {"id","text"} lines from standard input and print {"id","sentences"} lines')
    .action(async (drafts: string[], options: DraftOptions, command: Command) => {
      const { engine, key } = await learnFolder(command, options.brand);
      if (options.jsonl) {
        await serveJsonLines(async (message) => {
          const request = { brand: key, text: message.text('text') };
          await engine.pins.prepare(request);
          return { sentences: await engine.analysis.drift(request) };
        });
        return;
      }
      for (const file of drafts) {
        const text = readDraft(file);
        const position = positionsIn(text);
        await engine.pins.prepare({ brand: key, text });
        const sentences = await engine.analysis.drift({ brand: key, text });
        if (options.json) console.log(JSON.stringify({ file, sentences }));
        else
          for (const { start, end, flagged, reasons } of sentences) {
            if (!flagged) continue;
            console.log(`${file}:${position(start)}  ${text.slice(start, end).replace(/\s+/g, ' ')}`);
            for (const reason of reasons) {
              console.log(`    ${explain(reason)}`);
              for (const { sentence, path } of await engine.brands.evidence({ brand: key, reason, limit: 1 }))
                console.log(`      “${sentence}” (${path})`);
            }
          }
      }
    });
