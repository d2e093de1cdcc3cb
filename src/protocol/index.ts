export { connect, remote, type Call, type Connection } from './connect.ts';
export { RemoteError, VersionError } from './errors.ts';
export { inProcess } from './in-process.ts';
export { VERSION } from './messages.ts';
export type { MessagePortLike } from './port.ts';
export { serve } from './serve.ts';
