/** A text whose topic is to be recognised. */
export interface TopicText {
  readonly title: string;
  readonly prose: string;
  /** Its headings, which its prose has as lines. */
  readonly headings?: readonly string[];
  /** Who wrote it. */
  readonly people?: readonly string[];
  /** What its front matter names as topics. */
  readonly stated?: readonly string[];
}
