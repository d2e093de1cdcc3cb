// A file of its own in the bundles, loaded when a zip is first read.
export { unzipSync } from 'fflate';
