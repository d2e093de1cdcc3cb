export { branchName } from './branch-name.ts';
export { branchText, directionIn, withoutNote } from './branch-text.ts';
