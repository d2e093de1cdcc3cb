export { exportStyle, type ExportedStyle } from './export-style.ts';
export type { ExportedFile } from './style-file.ts';
export type { ConfirmedHabit } from './habit-rules.ts';
