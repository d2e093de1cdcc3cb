/** A page's title and trusted HTML. */
export interface PageContent {
  readonly title: string;
  readonly body: string;
}
