export { branchName } from './branch-name.ts';
export { branchText, directionIn } from './branch-text.ts';
