export { angleOf, SURE_ANGLE } from './angle-of.ts';
