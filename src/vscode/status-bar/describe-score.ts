import * as vscode from 'vscode';
import { bandOfPercentile } from '../../core/analysis/assess.ts';
import {
  bandName as nameOfBand,
  describeScore as describe,
  nameOfLanguage,
  type ScoreDescription,
} from '../../core/changes/index.ts';
import type { Assessment, ScoreReport } from '../../service/engine/index.ts';
import { localize } from '../platform/localize.ts';

/** Describes a score in the editor's language. */
export const describeScore = (score: ScoreReport, brand: string, assessment?: Assessment): ScoreDescription =>
  describe(score, brand, assessment, { localize, language: vscode.env.language });

/** A percentile alone, such as a facet's, in a word. */
export const bandName = (percentile: number): string => nameOfBand(bandOfPercentile(percentile), localize);

/** A language's name in the editor's language. */
export const languageName = (tag: string): string =>
  nameOfLanguage(tag, { localize, language: vscode.env.language });
