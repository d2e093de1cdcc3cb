import type { Guard } from './shape.ts';

/**
 * The messages between a panel and its page. Each side checks what it receives; invalid messages are ignored.
 */
export interface PageProtocol<ToPage, FromPage> {
  readonly isToPage: Guard<ToPage>;
  readonly isFromPage: Guard<FromPage>;
}
