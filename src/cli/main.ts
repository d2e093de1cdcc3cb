import { runCommandLine } from './program.ts';

// Whoever reads the output may have read enough, as `head` has: then there is nothing left to do, and nothing to report.
for (const output of [process.stdout, process.stderr])
  output.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });

process.exitCode = await runCommandLine(process.argv.slice(2));
