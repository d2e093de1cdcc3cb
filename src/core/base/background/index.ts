export { packBackground, readBackground, type Background } from './container.ts';
