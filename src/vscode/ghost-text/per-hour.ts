import type * as vscode from 'vscode';
import { USUAL_PER_HOUR } from '../../core/offer-policy/suggestions/index.ts';
import { settings } from '../platform/settings.ts';

/** The number of ignored suggestions an hour after which suggestions pause; 0 for no limit. */
export const perHour = ({ uri }: vscode.TextDocument): number =>
  settings.ghostText.maxIgnoredPerHour(uri) ?? USUAL_PER_HOUR[settings.ghostText.confidence(uri)];
