export { type Organisation } from './organisation.ts';
export { packBackground, readBackground, type Background } from './container.ts';
