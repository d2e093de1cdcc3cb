import type { FieldFault } from './fields.ts';
import type { FormRow } from './read-form.ts';

/** One edit of a form. `before` is the row as the form showed it: the edit is for that row, wherever it is now. */
export type FormEdit =
  | {
      readonly kind: 'set';
      readonly table: string;
      readonly row: number;
      readonly before: FormRow;
      readonly column: number;
      readonly value: string;
    }
  /** Adds rows below the row `after`; before all where it is undefined. */
  | {
      readonly kind: 'add';
      readonly table: string;
      readonly at: number;
      readonly after?: FormRow | undefined;
      readonly rows: readonly FormRow[];
    }
  | { readonly kind: 'remove'; readonly table: string; readonly row: number; readonly before: FormRow }
  | {
      readonly kind: 'move';
      readonly table: string;
      readonly row: number;
      readonly before: FormRow;
      readonly to: number;
    };

/**
 * Why an edit was not made: the text is broken, the table cannot be edited as a form, the row is gone, the
 * field was changed meanwhile (`now` is its text), or a value cannot be what was typed.
 */
export type EditFault =
  | { readonly why: 'broken' | 'unreadable' | 'gone' }
  | { readonly why: 'changed'; readonly now: string }
  | { readonly why: FieldFault; readonly column: number; readonly row: number };
