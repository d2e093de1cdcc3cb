/** A half-open range `[start, end)` of UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** True when the two half-open spans share at least one code unit. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** True when `offset` lies inside the span or touches one of its ends. */
export const touches = (span: Span, offset: number): boolean => span.start <= offset && offset <= span.end;
