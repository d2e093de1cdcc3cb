import { WriterError } from '../../core/writer/index.ts';

/**
 * Checks a server's address and returns it without a trailing slash. `https` is allowed for any host. `http`
 * sends a draft unencrypted, so it is allowed for this machine and private networks only. Credentials, a
 * query or a fragment are not allowed: the address is shown and logged. Throws a `WriterError` (`not-found`)
 * that does not contain the address.
 */
export function checkAddress(address: string): string {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url === undefined || (url.protocol !== 'https:' && url.protocol !== 'http:'))
    throw new WriterError('not-found', 'The address is no http or https address');
  if (url.username !== '' || url.password !== '')
    throw new WriterError('not-found', 'The address holds credentials');
  if (url.search !== '' || url.hash !== '' || /[?#]/.test(address))
    throw new WriterError('not-found', 'The address holds a query or a fragment');
  if (url.protocol === 'http:' && !isPrivateHost(url.hostname))
    throw new WriterError('not-found', 'The address is on the open network and not https');
  return url.href.replace(/\/+$/, '');
}

/**
 * True for this machine and hosts in a private network (RFC 1918, 4193, 6761, 6762; link-local addresses).
 */
function isPrivateHost(host: string): boolean {
  if (host.startsWith('[')) return /^\[(::1\]|f[cd]|fe[89ab])/.test(host);
  const octets = /^(\d+)\.(\d+)\.\d+\.\d+$/.exec(host);
  if (octets !== null) {
    const [first, second] = [Number(octets[1]), Number(octets[2])];
    return (
      first === 127 ||
      first === 10 ||
      (first === 172 && second >= 16 && second <= 31) ||
      (first === 192 && second === 168) ||
      (first === 169 && second === 254)
    );
  }
  return !host.includes('.') || /\.(localhost|local|internal|lan)$/.test(host);
}
