export { angleOf } from './angle-of.ts';
