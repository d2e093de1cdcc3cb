export { addedPlaces } from './added-places.ts';
export { DownloadReader, type DownloadedFile, type FileOutcome, type Plan } from './download-reader.ts';
