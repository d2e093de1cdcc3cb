export { checksumOf, packBackground, readBackground, type Background } from './container.ts';
