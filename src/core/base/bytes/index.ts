export { ByteReader, CorruptBytesError } from './reader.ts';
export { ByteWriter } from './writer.ts';
export { hashBytes, hashString } from './hash.ts';
export { seal, unseal, type Seal } from './sealed.ts';
