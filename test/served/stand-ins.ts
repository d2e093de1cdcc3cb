import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

// Two native modules of VS Code stay unbuilt where scripts are ignored, and are missed: without the first there is no
// log of the extension host to read when a test fails; without the second its log is full of complaints, and a host
// whose server was killed lives on. Plain JavaScript can do what little is asked of them.

const SPDLOG = `'use strict';
const { appendFileSync, mkdirSync } = require('node:fs');
const { dirname } = require('node:path');
const LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'critical'];

class Logger {
  constructor(type, name, file) {
    this.file = file;
    this.level = 2;
    this.plain = false;
    mkdirSync(dirname(file), { recursive: true });
  }
  write(level, message) {
    if (level < this.level) return;
    const head = this.plain ? '' : new Date().toISOString() + ' [' + LEVELS[level] + '] ';
    try {
      appendFileSync(this.file, head + message + (this.plain ? '' : '\\n'));
    } catch {
      // The folder of a test run may be removed while its processes end.
    }
  }
  getLevel() { return this.level; }
  setLevel(level) { this.level = level; }
  setPattern() {}
  clearFormatters() { this.plain = true; }
  flush() {}
  drop() {}
}
LEVELS.forEach((name, level) => {
  Logger.prototype[name] = function (message) { this.write(level, message); };
});

const create = async (name, file) => new Logger('rotating', name, file);
exports.version = 11500;
exports.setLevel = () => {};
exports.setFlushOn = () => {};
exports.Logger = Logger;
exports.createRotatingLogger = create;
exports.createAsyncRotatingLogger = create;
`;

const WATCHDOG = `'use strict';
let timer;
exports.start = (pid) => {
  timer ??= setInterval(() => {
    try {
      process.kill(pid, 0);
    } catch (error) {
      if (error.code === 'ESRCH') process.exit(87);
    }
  }, 3000).unref();
};
exports.exit = (code) => process.exit(code);
`;

/** Puts the stand-ins into a VS Code's own packages. */
export async function putStandIns(vscode: string): Promise<void> {
  await writeFile(join(vscode, 'node_modules/@vscode/spdlog/index.js'), SPDLOG);
  await writeFile(join(vscode, 'node_modules/@vscode/native-watchdog/index.js'), WATCHDOG);
}
