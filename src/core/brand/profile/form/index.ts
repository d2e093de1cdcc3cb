export type { FieldFault } from './fields.ts';
export type { EditFault, FormEdit } from './edit-types.ts';
export { editText, type FormEditResult } from './form-edit.ts';
export { placeProblems, type FormProblem } from './form-problems.ts';
export { readPasted, type PastedRows } from './pasted-rows.ts';
export { readForm, type FormRow, type FormTable, type ProfileForm } from './read-form.ts';
export { KEY, VALUE, type FieldSpec, type SectionId, type TableSpec } from './table-specs.ts';
