export { voiceReportInSteps, type Compared, type ReportParts } from './voice-report-in-steps.ts';
export type * from './voice-report.ts';
